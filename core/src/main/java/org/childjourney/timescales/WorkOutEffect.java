package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childjourney.access.Restrictions;
import org.childjourney.access.SignedIn;
import org.childjourney.people.Child;
import org.childjourney.people.Children;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.Knowledge;
import org.childjourney.record.RecordId;

/// Works out, child by child, which due dates other rules would move. Nothing is saved.
public final class WorkOutEffect {

    private final WhatIsKnown known;
    private final Children children;
    private final Restrictions restrictions;
    private final SignedIn user;

    public WorkOutEffect(WhatIsKnown known, Children children, Restrictions restrictions, SignedIn user) {
        this.known = known;
        this.children = children;
        this.restrictions = restrictions;
        this.user = user;
    }

    EffectOfChange of(RulesInForce before, RulesInForce after, LocalDate today) {
        var found = new Found();
        known.ofEveryone((child, all) -> found.compare(child, open(all, before, today), open(all, after, today)));
        return new EffectOfChange(found.moved, found.concerned.size(), found.withheld);
    }

    /// What one open duty is, whatever its date; several of the same are told apart by their order.
    private record Duty(
            String family, Optional<RecordId> trigger, LocalDate triggerDate, LocalDate starts, int place) {}

    private static Map<Duty, Obligation> open(Knowledge all, RulesInForce rules, LocalDate today) {
        var open = new LinkedHashMap<Duty, Obligation>();
        List<Obligation> owed = Obligations.of(all, rules.catalogue(), rules.calendar());
        owed.stream()
                .filter(duty -> !duty.starts().isAfter(today) && isOpen(duty.stateOn(today, today)))
                .collect(Collectors.groupingBy(
                        duty -> duty(duty, rules.catalogue(), 0), LinkedHashMap::new, Collectors.toList()))
                .forEach((_, same) -> {
                    for (int place = 0; place < same.size(); place++) {
                        open.put(duty(same.get(place), rules.catalogue(), place), same.get(place));
                    }
                });
        return open;
    }

    private static Duty duty(Obligation owed, Catalogue catalogue, int place) {
        return new Duty(
                catalogue.familyOf(owed.rule()), owed.triggerRecord(), owed.triggerDate(), owed.starts(), place);
    }

    private static boolean isOpen(State state) {
        return switch (state) {
            case OPEN, DUE_SOON, LATE -> true;
            case MET, MET_LATE, ENDED, UNKNOWN -> false;
        };
    }

    private final class Found {

        private final List<EffectOfChange.Moved> moved = new ArrayList<>();
        private final HashSet<ChildId> concerned = new HashSet<>();
        private int withheld;

        void compare(ChildId child, Map<Duty, Obligation> before, Map<Duty, Obligation> after) {
            before.forEach((duty, owed) -> {
                var now = Optional.ofNullable(after.get(duty));
                if (now.filter(other -> isSame(owed, other)).isEmpty()) {
                    add(child, Optional.of(owed), now);
                }
            });
            after.forEach((duty, owed) -> {
                if (!before.containsKey(duty)) {
                    add(child, Optional.empty(), Optional.of(owed));
                }
            });
        }

        private void add(ChildId child, Optional<Obligation> before, Optional<Obligation> after) {
            concerned.add(child);
            if (restrictions.keepFrom(user, child)) {
                withheld++;
                return;
            }
            Optional<Child> who = children.one(child).map(Held::body);
            moved.add(new EffectOfChange.Moved(
                    child, who.flatMap(Child::name), who.flatMap(Child::authorityId), before, after));
        }
    }

    private static boolean isSame(Obligation one, Obligation other) {
        return one.due().equals(other.due()) && one.dueAt().equals(other.dueAt());
    }
}
