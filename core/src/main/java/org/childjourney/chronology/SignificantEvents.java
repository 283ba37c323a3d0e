package org.childjourney.chronology;

import static org.childjourney.chronology.SignificantEvent.What;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.childjourney.frontdoor.Contact;
import org.childjourney.people.Allocation;
import org.childjourney.record.EventKind;
import org.childjourney.record.Facts;
import org.childjourney.record.Held;
import org.childjourney.record.Revised;
import org.childjourney.record.Standing;

/// The significant events among a child's records: contact, referral, strategy discussion, enquiry, conference, plan,
/// care, move, missing, change of worker. What a record told the clocks is read from there; nothing is judged.
public final class SignificantEvents {

    private static final Map<EventKind, What> FROM_FACTS = Map.ofEntries(
            Map.entry(EventKind.REFERRAL_RECEIVED, What.REFERRAL),
            Map.entry(EventKind.STRATEGY_DISCUSSION, What.STRATEGY_DISCUSSION),
            Map.entry(EventKind.ENQUIRY_INITIATED, What.SECTION_47_ENQUIRY),
            Map.entry(EventKind.INITIAL_CONFERENCE, What.CONFERENCE),
            Map.entry(EventKind.PROTECTION_PLAN_BEGAN, What.PROTECTION_PLAN),
            Map.entry(EventKind.REVIEW_CONFERENCE, What.REVIEW_CONFERENCE),
            Map.entry(EventKind.IN_NEED_PLAN_BEGAN, What.IN_NEED_PLAN),
            Map.entry(EventKind.PRE_PROCEEDINGS_BEGAN, What.PRE_PROCEEDINGS),
            Map.entry(EventKind.BECAME_LOOKED_AFTER, What.CAME_INTO_CARE),
            Map.entry(EventKind.CEASED_LOOKED_AFTER, What.LEFT_CARE),
            Map.entry(EventKind.CARE_ORDER_MADE, What.CARE_ORDER),
            Map.entry(EventKind.PLACEMENT_BEGAN, What.MOVED),
            Map.entry(EventKind.WENT_MISSING, What.WENT_MISSING),
            Map.entry(EventKind.RETURNED, What.CAME_BACK),
            Map.entry(EventKind.PLACED_FOR_ADOPTION, What.PLACED_FOR_ADOPTION),
            Map.entry(EventKind.ADOPTION_ORDER, What.ADOPTED));

    private SignificantEvents() {}

    /// Those up to and including a day, the latest first.
    public static List<SignificantEvent> upTo(LocalDate day, List<Held<?>> records) {
        var found = new ArrayList<SignificantEvent>();
        records.forEach(held -> add(held, found));
        // coming into care says already that the child moved
        found.removeIf(event -> event.what() == What.MOVED
                && found.stream()
                        .anyMatch(other -> other.what() == What.CAME_INTO_CARE
                                && other.on().equals(event.on())));
        // a strategy discussion at which an enquiry began is one event
        found.removeIf(event -> event.what() == What.SECTION_47_ENQUIRY
                && found.stream()
                        .anyMatch(other -> other.what() == What.STRATEGY_DISCUSSION
                                && other.source().equals(event.source())));
        return found.stream()
                .filter(event -> !event.on().isAfter(day))
                .sorted(Comparator.comparing(SignificantEvent::on)
                        .reversed()
                        .thenComparing(SignificantEvent::what)
                        .thenComparing(event -> event.source().id().value()))
                .toList();
    }

    private static void add(Held<?> held, List<SignificantEvent> found) {
        switch (held.body()) {
            case Contact contact -> found.add(new SignificantEvent(contact.on(), What.CONTACT, held));
            case Allocation allocation -> found.add(new SignificantEvent(allocation.began(), What.NEW_WORKER, held));
            default -> {
                var told = new Revised(held.id(), held.body(), held.origin(), Standing.STANDS, held.recordedAt());
                Facts.of(List.of(told))
                        .events(FROM_FACTS.keySet())
                        .forEach(event -> found.add(new SignificantEvent(
                                event.on(), FROM_FACTS.getOrDefault(event.kind(), What.MOVED), held)));
            }
        }
    }
}
