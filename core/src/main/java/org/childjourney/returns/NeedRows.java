package org.childjourney.returns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childjourney.assessment.Assessment;
import org.childjourney.assessment.Section47Enquiry;
import org.childjourney.assessment.StrategyDiscussion;
import org.childjourney.frontdoor.Contact;
import org.childjourney.frontdoor.EarlyHelp;
import org.childjourney.frontdoor.Referral;
import org.childjourney.protection.InitialConference;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.protection.ProtectionReview;
import org.childjourney.record.YesNo;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;

/// Reads the rows of the lists from contact to protection plan (Annex A lists 1 to 7), all about one child.
final class NeedRows {

    private static final int MOST_PLANS = 99;

    private final SaidInLists said;
    private final Set<LocalDate> referredOn = new HashSet<>();
    private final Map<LocalDate, ListedRow> withoutAction = new HashMap<>();
    private Optional<LastSeen> lastSeen = Optional.empty();

    private record LastSeen(LocalDate on, RowAccount account) {}

    NeedRows(SaidInLists said) {
        this.said = said;
    }

    void contact(ListedRow row) {
        Optional<LocalDate> on = row.neededDay(AnnexAColumn.CONTACT_ON);
        if (on.isPresent()) {
            var contact = new Contact(on.get(), row.filledCode(AnnexAColumn.CONTACT_SOURCE, ReturnCodes.SOURCES), "");
            said.say(Contact.KIND, contact, row, ListManner.contact());
        }
    }

    void earlyHelp(ListedRow row) {
        Optional<LocalDate> began = row.neededDay(AnnexAColumn.HELP_BEGAN);
        if (began.isPresent()) {
            var help = new EarlyHelp(
                    began.get(),
                    row.endOrSameDay(AnnexAColumn.HELP_ENDED, began.get()),
                    row.text(AnnexAColumn.ORGANISATION),
                    Optional.empty());
            said.say(EarlyHelp.KIND, help, row, ListManner.earlyHelp(said.year()));
        }
    }

    void referral(ListedRow row) {
        Optional<LocalDate> on = row.neededDay(AnnexAColumn.REFERRED_ON);
        if (on.isPresent()) {
            var referral = new Referral(
                    on.get(),
                    row.filledCode(AnnexAColumn.REFERRAL_SOURCE, ReturnCodes.SOURCES),
                    Optional.empty(),
                    row.filledYesNo(AnnexAColumn.NO_FURTHER_ACTION),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    row.team(said.workers()),
                    row.worker(said.workers()));
            referredOn.add(on.get());
            boolean kept = said.say(Referral.KIND, referral, row, RecordManner.referral(said.year()));
            if (kept && referral.noFurtherAction().equals(Optional.of(YesNo.YES))) {
                withoutAction.put(on.get(), row);
            }
        }
    }

    void assessment(ListedRow row) {
        Optional<LocalDate> began = row.neededDay(AnnexAColumn.ASSESSMENT_BEGAN);
        if (began.isPresent()) {
            var assessment = new Assessment(
                    Optional.empty(),
                    began.get(),
                    Optional.empty(),
                    row.endOrSameDay(AnnexAColumn.ASSESSMENT_AUTHORISED, began.get()),
                    List.of(),
                    row.yesNo(AnnexAColumn.SEEN_IN_ASSESSMENT),
                    row.yesNo(AnnexAColumn.SUPPORT_NEEDED),
                    row.team(said.workers()),
                    row.worker(said.workers()));
            said.say(Assessment.KIND, assessment, row, ListManner.assessment(said.year()));
        }
    }

    void enquiry(ListedRow row) {
        Optional<LocalDate> start = row.neededDay(AnnexAColumn.ENQUIRY_BEGAN);
        if (start.isEmpty()) {
            return;
        }
        LocalDate began = start.get();
        Optional<YesNo> notRequired = row.yesNo(AnnexAColumn.CONFERENCE_NOT_REQUIRED);
        Optional<LocalDate> held = row.daySince(AnnexAColumn.CONFERENCE_ON, began);
        Optional<YesNo> ledToPlan = row.yesNo(AnnexAColumn.LED_TO_PLAN);
        if (notRequired.equals(Optional.of(YesNo.YES)) && held.isPresent()) {
            row.note(Fault.CONFERENCE_NOT_REQUIRED_AND_HELD, AnnexAColumn.CONFERENCE_ON);
        }
        if (ledToPlan.isPresent() && held.isEmpty() && !row.isFilled(AnnexAColumn.CONFERENCE_ON)) {
            row.note(Fault.RESULT_WITHOUT_CONFERENCE, AnnexAColumn.LED_TO_PLAN);
        }
        var enquiry = new Section47Enquiry(
                Optional.empty(),
                began,
                Optional.empty(),
                Optional.empty(),
                notRequired,
                row.team(said.workers()),
                row.worker(said.workers()));
        if (said.say(Section47Enquiry.KIND, enquiry, row, ListManner.enquiry(said.year()))) {
            said.add(
                    StrategyDiscussion.KIND,
                    StrategyDiscussion.thatInitiated(enquiry),
                    row.account(),
                    ListManner.strategyDiscussion());
            held.ifPresent(day -> said.add(
                    InitialConference.KIND,
                    new InitialConference(
                            Optional.empty(),
                            Optional.empty(),
                            day,
                            Optional.empty(),
                            Optional.empty(),
                            ledToPlan,
                            Optional.empty(),
                            Optional.empty()),
                    row.account(),
                    ListManner.conference(said.year(), new Matter(Section47Enquiry.class, began))));
        }
    }

    void inNeed(ListedRow row) {
        row.day(AnnexAColumn.LAST_SEEN).ifPresent(day -> lastSeen = Optional.of(new LastSeen(day, row.account())));
        if (!row.isFilled(AnnexAColumn.IN_NEED_BEGAN) && lastSeen.isPresent()) {
            row.note(Fault.NOT_FILLED, AnnexAColumn.IN_NEED_BEGAN);
            return;
        }
        Optional<LocalDate> start = row.neededDay(AnnexAColumn.IN_NEED_BEGAN);
        if (start.isEmpty()) {
            return;
        }
        LocalDate began = start.get();
        Optional<LocalDate> closed = row.endOrSameDay(AnnexAColumn.CLOSED, began);
        Optional<Referral.ReasonClosed> reason = row.code(AnnexAColumn.REASON_CLOSED, Referral.ReasonClosed.class);
        if (closed.isEmpty() && reason.isPresent()) {
            row.note(Fault.REASON_WITHOUT_END, AnnexAColumn.REASON_CLOSED);
            reason = Optional.empty();
        } else if (closed.isPresent() && !row.isFilled(AnnexAColumn.REASON_CLOSED)) {
            row.note(Fault.CLOSED_WITHOUT_REASON, AnnexAColumn.REASON_CLOSED);
        }
        if (!referredOn.isEmpty() && !referredOn.contains(began) && said.year().has(began)) {
            row.note(Fault.NO_REFERRAL_THAT_DAY, AnnexAColumn.IN_NEED_BEGAN);
        }
        var inNeed = new Referral(
                began,
                Optional.empty(),
                row.filledCode(AnnexAColumn.NEED, ReturnCodes.of(Referral.Need.class)),
                Optional.of(YesNo.NO),
                Optional.empty(),
                closed,
                reason,
                row.team(said.workers()),
                row.worker(said.workers()));
        boolean kept = said.say(Referral.KIND, inNeed, row, RecordManner.referral(said.year()));
        if (kept && withoutAction.containsKey(began)) {
            // who was in need after the referral was helped after it
            withoutAction
                    .get(began)
                    .note(
                            Fault.OTHERWISE_IN_OTHER_ROW,
                            AnnexAColumn.NO_FURTHER_ACTION,
                            row.list().title(),
                            row.account().line());
        }
        if (closed.isEmpty()) {
            said.worker(inNeed.worker(), row.account());
        }
    }

    /// That the child was seen, where no other list has a visit of that day.
    void lastSeen(Set<LocalDate> visited) {
        lastSeen.filter(seen -> !visited.contains(seen.on) && !seen.account.isRefused())
                .ifPresent(seen ->
                        said.visit(Optional.of(seen.on), Visit.Purpose.IN_NEED, Optional.empty(), seen.account));
    }

    void protectionPlan(ListedRow row) {
        Optional<LocalDate> start = row.neededDay(AnnexAColumn.PLAN_BEGAN);
        if (start.isEmpty()) {
            return;
        }
        LocalDate began = start.get();
        var categories = ReturnCodes.of(ProtectionPlan.Category.class);
        var plan = new ProtectionPlan(
                Optional.empty(),
                Optional.empty(),
                began,
                row.endOrSameDay(AnnexAColumn.PLAN_ENDED, began),
                row.filledCode(AnnexAColumn.INITIAL_CATEGORY, categories),
                row.filledCode(AnnexAColumn.LATEST_CATEGORY, categories),
                row.reader().number(AnnexAColumn.PREVIOUS_PLANS.heading(), 0, MOST_PLANS));
        if (!said.say(ProtectionPlan.KIND, plan, row, ListManner.protectionPlan(said.year()))) {
            return;
        }
        if (plan.ended().isEmpty()) {
            said.worker(row.worker(said.workers()), row.account());
        }
        boolean alone = row.yesNo(AnnexAColumn.SEEN_ALONE).equals(Optional.of(YesNo.YES));
        said.visit(
                row.day(AnnexAColumn.STATUTORY_VISIT),
                Visit.Purpose.PROTECTION,
                alone ? Optional.of(ChildSeen.ALONE) : Optional.empty(),
                row.account());
        row.daySince(AnnexAColumn.REVIEW_CONFERENCE, began)
                .ifPresent(day -> said.add(
                        ProtectionReview.KIND,
                        new ProtectionReview(Optional.empty(), day),
                        row.account(),
                        RecordManner.review(said.year(), Optional.of(Matter.of(plan)))));
    }
}
