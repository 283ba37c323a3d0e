package org.childjourney.returns;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.people.Allocation;
import org.childjourney.people.Disability;
import org.childjourney.people.Involvement;
import org.childjourney.record.Body;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.YesNo;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitInFile;

/// What the Annex A lists say of one child, row by row.
final class SaidInLists {

    private final MonthsUpTo year;
    private final HeaderRow who;
    private final ChildReturn child;
    private final Workers workers;
    private final FirstSaid firstSaid = new FirstSaid();
    private final Set<LocalDate> visited = new HashSet<>();
    private Optional<NamedWorker> worker = Optional.empty();
    private Optional<NamedWorker> adviser = Optional.empty();

    private record NamedWorker(RecordId worker, RowAccount account) {}

    SaidInLists(MonthsUpTo year, HeaderRow who, ChildReturn child, Workers workers) {
        this.year = year;
        this.who = who;
        this.child = child;
        this.workers = workers;
    }

    MonthsUpTo year() {
        return year;
    }

    Workers workers() {
        return workers;
    }

    void ofAll(ListedChild listed) {
        var need = new NeedRows(this);
        var care = new CareRows(this);
        for (ListedRow row : listed.rows()) {
            switch (row.list()) {
                case CONTACTS -> need.contact(inOrBeforeLife(row));
                case EARLY_HELP -> need.earlyHelp(inOrBeforeLife(row));
                case REFERRALS -> need.referral(inOrBeforeLife(row));
                case ASSESSMENTS -> need.assessment(inOrBeforeLife(row));
                case ENQUIRIES -> need.enquiry(inOrBeforeLife(row));
                case IN_NEED -> need.inNeed(inOrBeforeLife(row));
                case PROTECTION -> need.protectionPlan(inOrBeforeLife(row));
                case CARE -> care.inCare(inLife(row));
                case LEAVING_CARE -> care.leavingCare(inLife(row));
                case ADOPTION -> care.adoption(inLife(row));
                case ADOPTERS -> throw new IllegalArgumentException(row.list().title());
            }
        }
        need.lastSeen(visited);
        // an adviser named alone is the worker
        worker.or(() -> adviser)
                .ifPresent(named -> add(
                        Allocation.KIND,
                        new Allocation(named.worker, year.last(), Optional.empty(), Optional.empty()),
                        named.account,
                        ListManner.allocation(year)));
        adviser.ifPresent(named -> add(
                Involvement.KIND,
                new Involvement(named.worker, Involvement.Part.PERSONAL_ADVISER, year.last(), Optional.empty()),
                named.account,
                ListManner.involvement(year)));
        listed.disability().ifPresent(this::disability);
    }

    /// Notes who the worker is of a child with whom a list says that work goes on; of several lists the last stands:
    /// care before leaving care, leaving care before protection, protection before need.
    void worker(Optional<RecordId> named, RowAccount account) {
        named.ifPresent(one -> worker = Optional.of(new NamedWorker(one, account)));
    }

    /// Notes who the young person's adviser is, who is not the social worker.
    void adviser(Optional<RecordId> named, RowAccount account) {
        named.ifPresent(one -> adviser = Optional.of(new NamedWorker(one, account)));
    }

    private ListedRow inLife(ListedRow row) {
        return who.body().born().map(row::notBefore).orElse(row);
    }

    /// An unborn child is referred and assessed too, and may be the subject of a plan.
    private ListedRow inOrBeforeLife(ListedRow row) {
        Optional<LocalDate> born = who.body().born();
        Optional<LocalDate> earliest =
                born.or(() -> who.body().expected()).map(day -> day.minusWeeks(RowReader.WEEKS_BEFORE_BIRTH));
        return row.evenBeforeBirth(born, earliest);
    }

    /// Of a disability it is said only that there is one, or none.
    private void disability(YesNo has) {
        var disability = new Disability(has == YesNo.YES ? Optional.empty() : Optional.of(Disability.Code.NONE));
        add(Disability.KIND, disability, who.row(), ListManner.standing());
    }

    /// Adds what is the main thing that a row says, if no other row of the list says it or another about the same.
    <B extends Body> boolean say(RecordKind<B> kind, B body, ListedRow row, Statement.Manner<B> manner) {
        boolean first = firstSaid.isFirst(List.of(row.list(), Matter.of(body)), row.fields(), row.account());
        if (first) {
            add(kind, body, row.account(), manner);
        }
        return first;
    }

    /// Adds what a row says besides.
    <B extends Body> void add(RecordKind<B> kind, B body, RowAccount account, Statement.Manner<B> manner) {
        child.add(new Statement<>(kind, year, Statement.Settled.LATER_OR_NEVER, body, body, account, manner));
    }

    void visit(Optional<LocalDate> on, Visit.Purpose purpose, Optional<ChildSeen> seen, RowAccount account) {
        on.ifPresent(day -> {
            visited.add(day);
            add(VisitInFile.KIND, new VisitInFile(day, purpose, seen), account, ListManner.visit());
        });
    }
}
