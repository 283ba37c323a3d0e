package org.childjourney.app.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.Texts;
import org.childjourney.find.Findable;
import org.childjourney.find.Findable.Lived;
import org.childjourney.find.Found;
import org.childjourney.find.Reason;
import org.childjourney.spelling.Likeness;

/// Who was found and why, in the words of the screen.
final class FindWords {

    private static final Pattern HOUSE = Pattern.compile("^(?i:flat +\\w+,? +)?\\d+\\w?,? +");

    private final Texts texts;
    private final Dates dates;
    private final Names names;

    FindWords(Texts texts) {
        this.texts = texts;
        this.dates = new Dates(texts);
        this.names = new Names(texts);
    }

    FindRow row(Found found, LocalDate today) {
        return row(found.who(), why(found.why()), today);
    }

    FindRow row(Findable who, String why, LocalDate today) {
        String name = names.inList(who.name(), who.authorityId());
        return new FindRow(
                who.child(),
                who.name()
                        .flatMap(known -> known.knownAs())
                        .map(also -> texts.say("find.name.knownAs", name, also))
                        .orElse(name),
                born(who),
                who.born()
                        .filter(born -> !born.isAfter(today))
                        .map(born -> dates.age(born, today))
                        .orElse(""),
                who.lives().flatMap(FindWords::lives).orElseGet(() -> texts.say("ui.notRecorded")),
                texts.word(who.stage()),
                who.worker().orElseGet(() -> texts.say("find.worker.none")),
                why);
    }

    private String born(Findable who) {
        return who.born()
                .map(Dates::inTable)
                .or(() -> who.expected().map(day -> texts.say("find.expected", Dates.inTable(day))))
                .orElseGet(() -> texts.say("ui.notRecorded"));
    }

    /// Road and town: enough to tell two children apart, and no more.
    private static Optional<String> lives(Lived lived) {
        return lived.lines().isBlank()
                ? lived.postcode()
                : Optional.of(HOUSE.matcher(lived.lines()).replaceFirst(""));
    }

    private String why(List<Reason> reasons) {
        return reasons.stream().map(this::why).distinct().collect(Collectors.joining("; "));
    }

    private String why(Reason reason) {
        return switch (reason) {
            case Reason.Named(var which, var how) -> texts.say("find.why.named." + which.name(), likeness(how));
            case Reason.RelativeNamed(var relation, var how) -> texts.say("find.why.relative", relation, likeness(how));
            case Reason.SamePhone(var relation) -> texts.say("find.why.phone", relation);
            case Reason.Born _ -> texts.say("find.why.born");
            case Reason.Expected _ -> texts.say("find.why.expected");
            case Reason.Identified(var kind) -> texts.word(kind);
            case Reason.SamePostcode(var when) -> texts.say("find.why.postcode." + when.name());
            case Reason.SameAddress address ->
                texts.say("find.why.address." + address.when().name());
        };
    }

    private String likeness(Set<Likeness> how) {
        return how.stream().sorted().map(texts::word).collect(Collectors.joining(", "));
    }
}
