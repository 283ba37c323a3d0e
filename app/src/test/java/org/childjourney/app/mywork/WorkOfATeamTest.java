package org.childjourney.app.mywork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.access.Delegation;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.access.WhoMayRead;
import org.childjourney.app.testing.InventedStore;
import org.childjourney.app.testing.OneThread;
import org.childjourney.app.ui.Texts;
import org.childjourney.people.Worker;
import org.childjourney.record.EventKind;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.Entry;
import org.childjourney.timescales.ReadDue;
import org.childjourney.timescales.RuleClass;
import org.childjourney.timescales.State;
import org.junit.jupiter.api.Test;

/// The worklist of the largest team of an invented authority, eight workers and some hundred children. The order is
/// worked out here from the words of the
/// screen's design, not from the code that sorts.
class WorkOfATeamTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), London.ZONE);
    private static final List<EventKind> SEEN = List.of(
            EventKind.PROTECTION_VISIT, EventKind.VISIT, EventKind.IN_NEED_VISIT, EventKind.PERSONAL_ADVISER_VISIT);

    private final InventedStore store = new InventedStore(CLOCK, 1_120);
    private final Map<String, Set<EventKind>> metBy = Catalogue.standard().entries().stream()
            .collect(Collectors.toMap(Entry::rule, Entry::metBy, (_, later) -> later));

    @Test
    void standsInTheOrderInWhichItMattersAndNoChildTwiceForOneCause() {
        var team = largest();
        var rows = of(team).rows();
        var workers = workersOf(team);
        long children = rows.stream().map(row -> row.due().child()).distinct().count();
        long duties =
                rows.size() + rows.stream().mapToInt(row -> row.also().size()).sum();
        assertThat(workers).isEqualTo(8);
        assertThat(children).isGreaterThan(90);
        assertThat(duties).isGreaterThan(400);
        assertThat(rows)
                .isSortedAccordingTo(Comparator.<WorkRow, Integer>comparing(this::place)
                        .thenComparing(row -> row.due().obligation().due()));
        var causes = new HashSet<String>();
        assertThat(rows)
                .allSatisfy(row -> assertThat(causes.add(row.due().child() + " " + cause(row)))
                        .as("%s once", row.what())
                        .isTrue());
        assertThat(rows).anyMatch(row -> !row.also().isEmpty());
        assertThat(rows).extracting(this::place).contains(1, 2, 3, 6);
    }

    private String cause(WorkRow row) {
        var rule = row.due().obligation().rule();
        var events = metBy.getOrDefault(rule, Set.of());
        return events.isEmpty() ? rule : new HashSet<>(events).toString();
    }

    /// 1 a child not seen in time, 2 other late law, 3 late guidance, 4 late local or plan, 5 today, 6 the rest.
    private int place(WorkRow row) {
        int place = place(
                row.due().state(),
                row.due().obligation().rule(),
                row.due().obligation().ruleClass());
        return row.also().stream()
                .mapToInt(also -> place(
                        also.state(),
                        also.obligation().rule(),
                        also.obligation().ruleClass()))
                .reduce(row.due().obligation().due().equals(TODAY) ? 5 : place, Math::min);
    }

    private int place(State state, String rule, RuleClass ruleClass) {
        if (state != State.LATE) {
            return 6;
        }
        var events = metBy.getOrDefault(rule, Set.of());
        if (SEEN.stream().anyMatch(events::contains)) {
            return 1;
        }
        return switch (ruleClass) {
            case LAW -> 2;
            case GUIDANCE -> 3;
            case LOCAL, PLAN -> 4;
            case STATISTIC -> throw new AssertionError("a statistic ranks");
        };
    }

    private RecordId largest() {
        return store.records().all(Worker.KIND).stream()
                .flatMap(worker -> worker.body().team().stream())
                .distinct()
                .max(Comparator.comparing(this::workersOf))
                .orElseThrow();
    }

    private long workersOf(RecordId team) {
        return store.records().all(Worker.KIND).stream()
                .map(Held::body)
                .filter(worker -> worker.team().equals(Optional.of(team)))
                .filter(worker -> worker.position() != Worker.Position.PRACTICE_MANAGER)
                .count();
    }

    private MyWorkViewModel of(RecordId team) {
        var user = new SignedIn(
                new UserId(new UUID(0, 8)),
                "Jo Marsh",
                Role.PRACTICE_MANAGER,
                Optional.of(new RecordId(new UUID(0, 9))));
        var model = new MyWorkViewModel(
                new ReadDue(store, Restrictions.NONE, Delegation.standard(), user),
                new WhoMayRead(store.records(), Restrictions.NONE, Delegation.standard()),
                _ -> Map.of(),
                new WhoseWork(user, Optional.of(team)),
                CLOCK,
                new OneThread().background(),
                Texts.of(MyWorkViewModel.class));
        model.load();
        return model;
    }
}
