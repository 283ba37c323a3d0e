package org.childjourney.app.child;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.childjourney.app.child.ChildPage.Fact;
import org.childjourney.app.ui.AddressWords;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.HeldRecords;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Workers;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.Placement;
import org.childjourney.people.Address;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.NhsNumber;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordKind;
import org.childjourney.record.YesNo;
import org.childjourney.visits.VisitHistory;

/// The identity strip of a child: what must be right on every page. What is missing reads "Not recorded".
final class Identity {

    private static final int PREGNANCY_IN_WEEKS = 40;
    private static final int DAYS_OF_A_WEEK = 7;

    private final HeldRecords held;
    private final Optional<Child> child;
    private final VisitHistory visits;
    private final Workers workers;
    private final LocalDate today;
    private final Texts texts;
    private final Dates dates;
    private final Names names;

    Identity(HeldRecords held, VisitHistory visits, Workers workers, LocalDate today, Texts texts) {
        this.held = held;
        this.child = held.of(Child.KIND).stream().map(Held::body).findFirst();
        this.visits = visits;
        this.workers = workers;
        this.today = today;
        this.texts = texts;
        this.dates = new Dates(texts);
        this.names = new Names(texts);
    }

    String name() {
        return names.inFull(personName(), authorityId());
    }

    String toCall() {
        return names.toCall(personName(), authorityId());
    }

    String onTab() {
        return names.onTab(
                personName(),
                authorityId(),
                child.flatMap(Child::born)
                        .map(born -> dates.shortAge(born, today))
                        .or(() -> child.filter(Child::isUnborn).map(_ -> texts.say("ui.age.unborn"))));
    }

    List<Fact> facts() {
        return List.of(
                born(),
                fact("nhs", child.flatMap(Child::nhsNumber).map(NhsNumber::toString)),
                fact("id", authorityId()),
                fact("plan", plan()),
                fact("legal", legal()),
                fact("lives", lives()),
                fact("address", addresses().stream().findFirst().map(address -> AddressWords.of(address, texts))),
                fact("worker", worker()),
                fact("lastSeen", visits.lastSeen().map(this::ago)),
                fact("lastSeenAlone", visits.lastSeenAlone().map(this::ago)));
    }

    boolean hasNoWorker() {
        return currentAllocation().isEmpty();
    }

    /// What must be known before anybody speaks with somebody of the family or gives them an address.
    List<String> safety() {
        return held.of(Relative.KIND).stream()
                .map(Held::body)
                .filter(one -> one.safetyFlag().filter(flag -> !flag.isBlank()).isPresent())
                .map(one -> texts.say(
                        "child.safety",
                        one.safetyFlag().orElseThrow(),
                        one.name().given(),
                        one.name().family(),
                        relation(one)))
                .toList();
    }

    /// Where the child may live instead, when more than one address stands: which is right must be asked.
    List<String> otherAddresses() {
        return addresses().stream()
                .skip(1)
                .map(address -> AddressWords.of(address, texts))
                .toList();
    }

    private Fact fact(String part, Optional<String> value) {
        return fact(part, part, value);
    }

    /// @param label what the fact is called, where that depends on the child
    private Fact fact(String part, String label, Optional<String> value) {
        return new Fact(part, texts.say("child.fact." + label), value.orElseGet(() -> texts.say("ui.notRecorded")));
    }

    private Fact born() {
        return child.filter(Child::isUnborn)
                .flatMap(Child::expected)
                .map(day -> fact("born", "expected", Optional.of(expected(day))))
                .orElseGet(() -> fact(
                        "born",
                        child.flatMap(Child::born)
                                .map(born -> texts.say("child.born", Dates.inTable(born), dates.age(born, today)))));
    }

    /// A birth is expected forty weeks after the pregnancy began.
    private String expected(LocalDate day) {
        long weeks = PREGNANCY_IN_WEEKS - Math.ceilDiv(ChronoUnit.DAYS.between(today, day), DAYS_OF_A_WEEK);
        return day.isBefore(today)
                ? ago(day)
                : weeks > 0 ? texts.say("child.expected", Dates.inTable(day), weeks) : Dates.inTable(day);
    }

    private Optional<String> plan() {
        return protection()
                .or(() -> latest(InNeedPlan.KIND, plan -> Beginning.on(plan.began()), InNeedPlan::ended)
                        .map(plan -> since(
                                texts.say("child.plan.inNeed"),
                                Beginning.on(plan.body().began()),
                                plan.origin())));
    }

    private Optional<String> protection() {
        return latest(ProtectionPlan.KIND, plan -> Beginning.on(plan.began()), ProtectionPlan::ended)
                .map(plan -> since(
                        plan.body()
                                .latestCategory()
                                .or(plan.body()::initialCategory)
                                .map(why -> texts.say("child.plan.protection", texts.word(why)))
                                .orElseGet(() -> texts.say("child.plan.noCategory")),
                        Beginning.on(plan.body().began()),
                        plan.origin()));
    }

    /// What runs today; of several, what began last.
    private <B extends Body> Optional<Held<B>> latest(
            RecordKind<B> kind, Function<B, Beginning> began, Function<B, Optional<LocalDate>> ended) {
        return held.of(kind).stream()
                .filter(one -> runsToday(began.apply(one.body()), ended.apply(one.body())))
                .max(Comparator.comparing(one -> began.apply(one.body()).day()));
    }

    private Optional<String> legal() {
        return latest(LegalStatus.KIND, LegalStatus::began, LegalStatus::ended)
                .map(status ->
                        since(texts.word(status.body().code()), status.body().began(), status.origin()));
    }

    /// Where the child was placed; else who of the family lives with the child.
    private Optional<String> lives() {
        return latest(Placement.KIND, Placement::began, Placement::ended)
                .map(home -> since(texts.word(home.body().type()), home.body().began(), home.origin()))
                .or(this::household);
    }

    private Optional<String> household() {
        var household = held.of(Relative.KIND).stream()
                .map(Held::body)
                .filter(one -> one.livesWithChild().equals(Optional.of(YesNo.YES)))
                .map(one ->
                        texts.say("child.household", relation(one), one.name().given()))
                .toList();
        return household.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", household));
    }

    private String relation(Relative one) {
        return one.relation().isBlank() ? texts.word(one.kin()) : one.relation();
    }

    /// The addresses that stand today, as Find orders them: that from which the child was last known to live comes
    /// first.
    private List<Address> addresses() {
        return held.of(Address.KIND).stream()
                .map(Held::body)
                .filter(one -> one.isOn(today))
                .sorted(Comparator.comparing((Address one) -> one.began().orElse(LocalDate.MIN))
                        .reversed())
                .toList();
    }

    private Optional<String> worker() {
        long nth = held.of(Allocation.KIND).size();
        return currentAllocation()
                .map(allocation -> texts.say(
                        "child.worker", workers.name(allocation.worker()), nth, Dates.inTable(allocation.began())));
    }

    private Optional<Allocation> currentAllocation() {
        return held.of(Allocation.KIND).stream()
                .map(Held::body)
                .filter(allocation -> runsToday(Beginning.on(allocation.began()), allocation.ended()))
                .max(Comparator.comparing(Allocation::began));
    }

    private boolean runsToday(Beginning began, Optional<LocalDate> ended) {
        return !began.day().isAfter(today)
                && ended.filter(day -> !day.isAfter(today)).isEmpty();
    }

    private String since(String what, Beginning began, Origin origin) {
        String from =
                texts.say(began.isKnown() ? "child.since" : "child.sinceBefore", what, Dates.inTable(began.day()));
        return origin == Origin.FROM_FILE ? texts.say("child.fromFile", from) : from;
    }

    private String ago(LocalDate day) {
        return texts.say("child.ago", Dates.inTable(day), dates.ago(day, today));
    }

    private Optional<PersonName> personName() {
        return child.flatMap(Child::name);
    }

    private Optional<String> authorityId() {
        return child.flatMap(Child::authorityId);
    }
}
