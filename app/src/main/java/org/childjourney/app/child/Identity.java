package org.childjourney.app.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childjourney.app.child.ChildPage.Fact;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.HeldRecords;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Workers;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.Placement;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.NhsNumber;
import org.childjourney.people.PersonName;
import org.childjourney.record.Beginning;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.visits.VisitHistory;

/// The identity strip of a child: what must be right on every page. What is missing reads "Not recorded".
final class Identity {

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
                personName(), authorityId(), child.flatMap(Child::born).map(born -> dates.shortAge(born, today)));
    }

    List<Fact> facts() {
        return List.of(
                fact("born", born()),
                fact("nhs", child.flatMap(Child::nhsNumber).map(NhsNumber::toString)),
                fact("id", authorityId()),
                fact("legal", legal()),
                fact("lives", lives()),
                fact("worker", worker()),
                fact("lastSeen", visits.lastSeen().map(this::ago)),
                fact("lastSeenAlone", visits.lastSeenAlone().map(this::ago)));
    }

    boolean hasNoWorker() {
        return currentAllocation().isEmpty();
    }

    private Fact fact(String part, Optional<String> value) {
        return new Fact(part, texts.say("child.fact." + part), value.orElseGet(() -> texts.say("ui.notRecorded")));
    }

    private Optional<String> born() {
        return child.flatMap(Child::born)
                .map(born -> texts.say("child.born", Dates.inTable(born), dates.age(born, today)));
    }

    private Optional<String> legal() {
        return held.of(LegalStatus.KIND).stream()
                .filter(status -> runsToday(status.body().began(), status.body().ended()))
                .max(Comparator.comparing(status -> status.body().began().day()))
                .map(status ->
                        since(texts.word(status.body().code()), status.body().began(), status.origin()));
    }

    private Optional<String> lives() {
        return held.of(Placement.KIND).stream()
                .filter(home -> runsToday(home.body().began(), home.body().ended()))
                .max(Comparator.comparing(home -> home.body().began().day()))
                .map(home -> since(texts.word(home.body().type()), home.body().began(), home.origin()));
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
