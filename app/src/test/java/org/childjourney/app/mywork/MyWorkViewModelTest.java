package org.childjourney.app.mywork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.childjourney.app.testing.DueRowBuilder.aDutyOn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.KeptFromEveryone;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.access.WhoMayRead;
import org.childjourney.app.testing.DueRowBuilder;
import org.childjourney.app.testing.OneThread;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.StoreFault;
import org.childjourney.record.UserId;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.ReadDue;
import org.childjourney.timescales.RuleClass;
import org.childjourney.visits.LastSeen;
import org.junit.jupiter.api.Test;

class MyWorkViewModelTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final RecordId PRIYA = new RecordId(new UUID(0, 9));

    private static final RecordId TEAM = new RecordId(new UUID(0, 3));

    private final OneThread oneThread = new OneThread();
    private final List<DueRow> everyone = new ArrayList<>();
    private final List<DueRow> ofPriya = new ArrayList<>();
    private final List<DueRow> ofTeam = new ArrayList<>();
    private Optional<RecordId> team = Optional.empty();
    private boolean broken;
    private ChildId restricted = new ChildId(new UUID(0, 0));

    @Test
    void aChildNotSeenInTimeComesBeforeOlderLawAndEveryLateLocalThing() {
        everyone.add(aDutyOn(MONDAY)
                .of(1, "A", "Law")
                .rule("care-plan", RuleClass.LAW, "Care plan")
                .due("2026-01-02")
                .build());
        everyone.add(aDutyOn(MONDAY)
                .of(2, "B", "Local")
                .rule("action", RuleClass.LOCAL, "Action")
                .due("2026-01-01")
                .build());
        everyone.add(aDutyOn(MONDAY).of(3, "C", "Seen").due("2026-11-20").build());
        everyone.add(aDutyOn(MONDAY)
                .of(4, "D", "Guidance")
                .rule("iha", RuleClass.GUIDANCE, "Health")
                .due("2026-01-01")
                .build());
        everyone.add(aDutyOn(MONDAY)
                .of(5, "E", "Longest")
                .rule("short-breaks-visit", RuleClass.LOCAL, "Visit")
                .due("2026-11-19")
                .build());
        everyone.add(aDutyOn(MONDAY).of(6, "F", "Today").due("2026-11-23").build());
        everyone.add(aDutyOn(MONDAY).of(7, "G", "Later").due("2026-12-24").build());

        var model = loaded(Role.PRACTICE_MANAGER, Optional.empty());

        assertThat(model.rows())
                .extracting(row -> row.child().substring(0, 1))
                .containsExactly("E", "C", "A", "D", "B", "F", "G");
    }

    @Test
    void aStatisticIsNotWork() {
        everyone.add(aDutyOn(MONDAY)
                .rule("scorecard-a10", RuleClass.STATISTIC, "A10")
                .due("2026-01-02")
                .build());

        assertThat(loaded(Role.PRACTICE_MANAGER, Optional.empty()).rows()).isEmpty();
    }

    @Test
    void onlyAChildNotSeenAndLateLawOrGuidanceAreRed() {
        everyone.add(aDutyOn(MONDAY)
                .rule("short-breaks-visit", RuleClass.LOCAL, "Visit")
                .due("2026-11-20")
                .build());
        everyone.add(aDutyOn(MONDAY)
                .rule("care-plan", RuleClass.LAW, "Care plan")
                .due("2026-11-20")
                .build());
        everyone.add(aDutyOn(MONDAY)
                .rule("action", RuleClass.LOCAL, "Action")
                .due("2026-11-20")
                .build());

        assertThat(loaded(Role.PRACTICE_MANAGER, Optional.empty()).rows())
                .extracting(WorkRow::mark)
                .containsExactly(Mark.Kind.LATE, Mark.Kind.LATE, Mark.Kind.SOON);
    }

    @Test
    void datesAloneStayOnTheListAndSaySo() {
        everyone.add(aDutyOn(MONDAY)
                .due("2026-11-25")
                .done("2026-11-20", Outcome.DATES_ONLY)
                .build());

        assertThat(loaded(Role.PRACTICE_MANAGER, Optional.empty()).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.state()).isEqualTo("Dates only");
                    assertThat(row.mark()).isEqualTo(Mark.Kind.DATES_ONLY);
                });
    }

    @Test
    void theDueDayIsSaidWithHowFarItIs() {
        everyone.add(ofAnother(MONDAY).due("2026-11-20").build());
        everyone.add(ofAnother(MONDAY).due("2026-11-22").build());
        everyone.add(ofAnother(MONDAY).due("2026-11-23").build());
        everyone.add(ofAnother(MONDAY).due("2026-11-24").build());
        everyone.add(ofAnother(MONDAY).due("2026-12-24").build());

        assertThat(loaded(Role.PRACTICE_MANAGER, Optional.empty()).rows())
                .extracting(row -> row.dueOn() + ": " + row.state())
                .containsExactly(
                        "20 Nov 2026: Late 3 days",
                        "22 Nov 2026: Late 1 day",
                        "23 Nov 2026: Today",
                        "24 Nov 2026: 1 day left",
                        "24 Dec 2026: 31 days left");
    }

    @Test
    void chipsCountAndChoose() {
        everyone.add(aDutyOn(MONDAY).of(1, "Late", "L").due("2026-11-20").build());
        everyone.add(aDutyOn(MONDAY).of(2, "Today", "T").due("2026-11-23").build());
        everyone.add(aDutyOn(MONDAY).of(3, "Soon", "S").due("2026-11-25").build());
        everyone.add(aDutyOn(MONDAY).of(4, "Rest", "R").due("2027-01-25").build());
        var model = loaded(Role.PRACTICE_MANAGER, Optional.empty());

        assertThat(List.of(Chip.values()))
                .extracting(chip -> model.chipText(chip).getValue())
                .containsExactly("All 4", "Late 1", "Today 1", "Next 5 days 1");
        model.chipProperty().set(Chip.NEXT_FIVE_DAYS);
        assertThat(model.rows()).extracting(WorkRow::child).containsExactly("SOON S, 9");
    }

    @Test
    void theFilterLooksThroughChildDutyAndWorkerInAnyOrder() {
        everyone.add(aDutyOn(MONDAY).of(1, "Khan", "Amira").build());
        everyone.add(aDutyOn(MONDAY).of(2, "Reed", "Tyler").build());
        var model = loaded(Role.PRACTICE_MANAGER, Optional.empty());

        model.filterProperty().set("visit khan");
        assertThat(model.rows()).hasSize(1);
        model.filterProperty().set("nobody");
        assertThat(model.rows()).isEmpty();
        assertThat(model.emptyProperty().get()).contains("“nobody”");
    }

    @Test
    void anEmptyChipSaysWhatComesNext() {
        everyone.add(aDutyOn(MONDAY).of(1, "Reed", "Tyler").due("2026-12-24").build());
        var model = loaded(Role.PRACTICE_MANAGER, Optional.empty());

        model.chipProperty().set(Chip.LATE);

        assertThat(model.emptyProperty().get())
                .isEqualTo("Nothing is late. Next: REED Tyler, 9, Visit the child, Thu 24 Dec 2026.");
    }

    @Test
    void aWorkerBeginsWithTheirOwnChildrenAndCanSeeEveryone() {
        ofPriya.add(aDutyOn(MONDAY).of(1, "Khan", "Amira").build());
        everyone.addAll(ofPriya);
        everyone.add(aDutyOn(MONDAY).of(2, "Reed", "Tyler").build());
        var model = loaded(Role.SOCIAL_WORKER, Optional.of(PRIYA));

        assertThat(model.rows()).hasSize(1);
        model.whoseProperty().set(Whose.EVERYONE);
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void aRowThatIsDoneLeavesAndTheChosenOneStaysChosen() {
        everyone.add(aDutyOn(MONDAY).of(1, "Khan", "Amira").due("2026-11-20").build());
        everyone.add(aDutyOn(MONDAY).of(2, "Reed", "Tyler").due("2026-11-21").build());
        var model = loaded(Role.PRACTICE_MANAGER, Optional.empty());
        model.chosenProperty().set(model.rows().get(1));

        everyone.removeFirst();
        model.load();

        assertThat(model.rows()).hasSize(1);
        assertThat(model.chosenProperty().get().child()).startsWith("REED");
    }

    @Test
    void aDayByWhichSomethingIsDueIsSaidAsItselfAndAsHowFarOffItIs() {
        for (String day : List.of("2026-11-20", "2026-11-22", "2026-11-23", "2026-11-24", "2026-11-26")) {
            everyone.add(
                    aDutyOn(MONDAY).of(everyone.size(), "Cole", "Leo").due(day).build());
        }

        assertThat(loaded(Role.PRACTICE_MANAGER, Optional.empty()).rows())
                .extracting(WorkRow::dueOn, WorkRow::untilDue)
                .containsExactly(
                        tuple("20 Nov 2026", "3 days late"),
                        tuple("22 Nov 2026", "1 day late"),
                        tuple("23 Nov 2026", "today"),
                        tuple("24 Nov 2026", "tomorrow"),
                        tuple("26 Nov 2026", "in 3 days"));
    }

    @Test
    void aChildNeverSeenReadsNotRecordedAndOthersWhenAndWhetherAlone() {
        everyone.add(aDutyOn(MONDAY).of(1, "Khan", "Amira").due("2026-11-20").build());
        everyone.add(aDutyOn(MONDAY).of(2, "Reed", "Tyler").due("2026-11-21").build());

        assertThat(loaded(Role.PRACTICE_MANAGER, Optional.empty()).rows())
                .extracting(WorkRow::lastSeen, WorkRow::lastSeenHow)
                .containsExactly(tuple("6 Nov 2026", "17 days ago, alone"), tuple("Not recorded", ""));
    }

    @Test
    void aListThatCannotBeReadSaysSoAndWhatToDo() {
        broken = true;

        var model = loaded(Role.PRACTICE_MANAGER, Optional.empty());

        assertThat(model.emptyProperty().get()).contains("Press F5");
        assertThat(oneThread.faults()).hasSize(1);
    }

    @Test
    void ofARestrictedChildThatSomethingIsDueIsShownAndWhomToAsk() {
        restricted = new ChildId(new UUID(0, 2));
        everyone.add(aDutyOn(MONDAY).of(1, "Khan", "Amira").build());
        everyone.add(aDutyOn(MONDAY).of(2, "Wójcik", "Zofia").build());

        var model = loaded(Role.PRACTICE_MANAGER, Optional.empty());
        assertThat(model.rows()).hasSize(2);
        assertThat(model.rows())
                .filteredOn(row -> !row.isWithheld())
                .extracting(WorkRow::child)
                .singleElement()
                .asString()
                .startsWith("KHAN");
        assertThat(model.rows()).filteredOn(WorkRow::isWithheld).singleElement().satisfies(row -> {
            assertThat(row.child()).isEqualTo("Restricted record");
            assertThat(row.what()).isEqualTo("Task – ask your manager");
            assertThat(row.dueOn()).isEqualTo("23 Nov 2026");
            assertThat(row.due().childName()).isEmpty();
            assertThat(row.due().authorityId()).isEmpty();
            assertThat(row.due().born()).isEmpty();
            assertThat(List.of(row.interval(), row.ruleClass(), row.worker(), row.lastSeen()))
                    .containsOnly("");
        });
        assertThat(model.chipText(Chip.TODAY).getValue()).contains("2");
        model.filterProperty().set("zofia");
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void itStaffSeeNoChild() {
        everyone.add(aDutyOn(MONDAY).build());

        var model = loaded(Role.IT, Optional.empty());

        assertThat(model.rows()).isEmpty();
        assertThat(model.emptyProperty().get()).contains("may not read");
        assertThat(oneThread.faults()).isEmpty();
    }

    @Test
    void theLongestUnseenComesFirstAndOfOneDayProtectionBeforeCareBeforeInNeed() {
        everyone.add(visit(1, "Need", "cin-visit", "2026-11-16"));
        everyone.add(visit(2, "Care", "cla-visit-year1", "2026-11-16"));
        everyone.add(visit(3, "Plan", "cp-visit", "2026-11-16"));
        everyone.add(visit(4, "Longest", "cin-visit", "2026-11-13"));

        assertThat(loaded(Role.PRACTICE_MANAGER, Optional.empty()).rows())
                .extracting(row -> row.due().childName().orElseThrow().family())
                .containsExactly("Longest", "Plan", "Care", "Need");
    }

    private DueRowBuilder ofAnother(LocalDate today) {
        return aDutyOn(today).of(everyone.size() + 1, "Cole", "Leo");
    }

    private static DueRow visit(long number, String family, String rule, String due) {
        return aDutyOn(MONDAY)
                .of(number, family, "A")
                .rule(rule, RuleClass.LOCAL, "Visit")
                .due(due)
                .build();
    }

    @Test
    void whatOneActMeetsIsOneLineOfTheEarliestDateAsUrgentAsTheGravest() {
        everyone.add(aDutyOn(MONDAY)
                .of(1, "Khan", "Amira")
                .rule("dental-check", RuleClass.LOCAL, "Dentist")
                .due("2026-11-02")
                .build());
        everyone.add(aDutyOn(MONDAY)
                .of(2, "Khan", "Sami")
                .rule("cla-review-2", RuleClass.LOCAL, "Second review")
                .due("2026-11-03")
                .build());
        everyone.add(aDutyOn(MONDAY)
                .of(2, "Khan", "Sami")
                .rule("cla-review-next", RuleClass.LAW, "Next review")
                .due("2026-11-04")
                .build());
        everyone.add(aDutyOn(MONDAY)
                .of(1, "Khan", "Amira")
                .rule("cla-review-next", RuleClass.LAW, "Next review")
                .due("2026-12-24")
                .build());

        var model = loaded(Role.PRACTICE_MANAGER, Optional.empty());

        assertThat(model.rows())
                .extracting(WorkRow::what, WorkRow::dueOn, row -> row.also().size())
                .containsExactly(
                        tuple("Second review", "3 Nov 2026", 1),
                        tuple("Dentist", "2 Nov 2026", 0),
                        tuple("Next review", "24 Dec 2026", 0));
        assertThat(model.rows().getFirst().mark()).isEqualTo(Mark.Kind.LATE);
        assertThat(model.chipText(Chip.LATE).getValue()).contains("2");
    }

    @Test
    void aManagerBeginsWithTheTeamAndSeesWhoseChildrenTheyAre() {
        ofTeam.add(aDutyOn(MONDAY).of(1, "Khan", "Amira").build());
        everyone.addAll(ofTeam);
        everyone.add(aDutyOn(MONDAY).of(2, "Reed", "Tyler").build());
        team = Optional.of(TEAM);
        var model = loaded(Role.PRACTICE_MANAGER, Optional.of(PRIYA));

        assertThat(model.offered()).containsExactly(Whose.MY_TEAM, Whose.EVERYONE);
        assertThat(model.whoseProperty().get()).isEqualTo(Whose.MY_TEAM);
        assertThat(model.rows()).extracting(WorkRow::worker).containsExactly("Priya Nair");
        model.whoseProperty().set(Whose.EVERYONE);
        assertThat(model.rows()).hasSize(2);
    }

    private MyWorkViewModel loaded(Role role, Optional<RecordId> worker) {
        DueList list = new DueList() {
            @Override
            public List<DueRow> on(LocalDate day, Scope scope) {
                return openOn(day, scope);
            }

            @Override
            public List<DueRow> asRecordedOn(LocalDate day, Scope scope) {
                return openOn(day, scope);
            }

            @Override
            public List<DueRow> openOn(LocalDate day, Scope scope) {
                if (broken) {
                    throw new StoreFault(StoreFault.Kind.CANNOT_READ, "T-1");
                }
                return switch (scope) {
                    case Scope.OfWorker _ -> List.copyOf(ofPriya);
                    case Scope.OfTeam _ -> List.copyOf(ofTeam);
                    case Scope.Everyone _, Scope.OfChild _ -> List.copyOf(everyone);
                };
            }
        };
        var user = new SignedIn(new UserId(new UUID(0, 8)), "Priya Nair", role, worker);
        LastSeen lastSeen = children -> Map.of(
                new ChildId(new UUID(0, 1)),
                new LastSeen.Seen(LocalDate.of(2026, 11, 6), Optional.of(LocalDate.of(2026, 11, 6))));
        var model = new MyWorkViewModel(
                new ReadDue(
                        list, KeptFromEveryone.where(child -> child.equals(restricted)), Delegation.standard(), user),
                new WhoMayRead(new InMemoryStore(Clock.systemUTC()), Restrictions.NONE, Delegation.standard()),
                lastSeen,
                new WhoseWork(user, team),
                Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), London.ZONE),
                oneThread.background(),
                Texts.of(MyWorkViewModel.class));
        model.load();
        return model;
    }
}
