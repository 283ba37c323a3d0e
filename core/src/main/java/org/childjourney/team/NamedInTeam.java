package org.childjourney.team;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.childjourney.people.Worker;

/// Whom of a team somebody means who types a name, or the letters that one begins with.
final class NamedInTeam {

    private final List<TeamWorker> meant;

    private NamedInTeam(List<TeamWorker> meant) {
        this.meant = meant;
    }

    /// A whole name means that person alone, though another's begins with it.
    static NamedInTeam by(String typed, List<TeamWorker> team) {
        String letters = plain(typed);
        var whole = team.stream()
                .filter(worker -> names(worker).anyMatch(letters::equals))
                .toList();
        return new NamedInTeam(
                whole.isEmpty()
                        ? team.stream()
                                .filter(worker -> names(worker).anyMatch(name -> begins(letters, name)))
                                .toList()
                        : whole);
    }

    /// Who of them can be a named worker.
    List<TeamWorker> practitioners() {
        return meant.stream().filter(NamedInTeam::canBeNamed).toList();
    }

    boolean isManagerAlone() {
        return practitioners().isEmpty() && meant.stream().anyMatch(TeamWorker::isManager);
    }

    static boolean canBeNamed(TeamWorker worker) {
        return !worker.isManager() && worker.position() != Worker.Position.REVIEWING_OFFICER;
    }

    private static Stream<String> names(TeamWorker worker) {
        return Stream.concat(
                        worker.name().stream()
                                .flatMap(name -> Stream.concat(
                                        Stream.of(name.given() + " " + name.family()),
                                        name.knownAs().map(known -> known + " " + name.family()).stream())),
                        worker.registration().stream())
                .map(NamedInTeam::plain);
    }

    private static boolean begins(String letters, String name) {
        var words = name.split(" ");
        return Arrays.stream(letters.split(" "))
                .allMatch(part -> Arrays.stream(words).anyMatch(word -> word.startsWith(part)));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    }
}
