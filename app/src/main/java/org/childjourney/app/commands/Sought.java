package org.childjourney.app.commands;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.childjourney.people.Child;
import org.childjourney.people.Children;
import org.childjourney.people.PersonName;
import org.childjourney.people.Team;
import org.childjourney.people.Worker;
import org.childjourney.record.Body;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;

/// Finds the child, worker or team that someone typed.
final class Sought {

    private Sought() {}

    /// By the authority's id, or by the id that the store gave.
    static Held<Child> child(Children children, String typed) {
        return children.byAuthorityId(typed)
                .or(() -> id(typed).flatMap(id -> children.one(new ChildId(id))))
                .orElseThrow(() -> CannotBeDone.because("child.none", typed));
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static RecordId team(ChildRecords records, String typed) {
        return only(records, Team.KIND, team -> same(team.name(), typed), "team", typed);
    }

    /// By registration number or name.
    static RecordId worker(ChildRecords records, String typed) {
        return only(
                records,
                Worker.KIND,
                worker -> worker.registration()
                                .filter(number -> same(number, typed))
                                .isPresent()
                        || worker.name()
                                .filter(name -> same(whole(name), typed))
                                .isPresent(),
                "worker",
                typed);
    }

    static String whole(PersonName name) {
        return (name.given() + " " + name.family()).strip();
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.UK).equals(other.strip().toLowerCase(Locale.UK));
    }

    private static <B extends Body> RecordId only(
            ChildRecords records, RecordKind<B> kind, Predicate<B> which, String what, String typed) {
        List<Held<B>> found = records.all(kind).stream()
                .filter(held -> which.test(held.body()))
                .toList();
        if (found.size() != 1) {
            throw CannotBeDone.because(what + (found.isEmpty() ? ".none" : ".several"), typed);
        }
        return found.getFirst().id();
    }
}
