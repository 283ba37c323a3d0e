package org.childjourney.returns;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.childjourney.assessment.Assessment;
import org.childjourney.assessment.Section47Enquiry;
import org.childjourney.assessment.StrategyDiscussion;
import org.childjourney.frontdoor.Referral;
import org.childjourney.people.OtherIdentifier;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.InitialConference;
import org.childjourney.protection.PreProceedings;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.protection.ProtectionReview;
import org.childjourney.record.Body;
import org.childjourney.record.RecordId;
import org.childjourney.record.YesNo;

/// How what a file says fits what is known: one record of a referral, an assessment or a plan, completed file by file.
/// What a file cannot say (the day of a decision, a reason) stays; an end after its time is not undone by it.
///
/// @param join first and second into one body: where both say something, the first
/// @param ends the end of what a body tells of, and the same body without it
record RecordManner<B extends Body>(Join<B> join, Ends<B> ends, Linking<B> linking) implements Statement.Manner<B> {

    /// One body of two.
    interface Join<B> {

        B of(B first, B second);
    }

    /// Names the records that one belongs to.
    interface Linking<B> {

        B linked(B said, Statement.Links links);
    }

    /// When something ended, and what is known of it without that.
    record Ends<B>(Predicate<B> isOpen, Predicate<B> endedLater, Without<B> without) {

        /// The same, had it not ended.
        interface Without<B> {

            B end(B body);
        }

        /// Of something that does not end.
        static <B> Ends<B> never() {
            return new Ends<>(body -> false, body -> true, body -> body);
        }
    }

    @Override
    public boolean isOfSomethingOpen(B body, B open) {
        return ends.isOpen.test(body);
    }

    @Override
    public B replacing(B said, B known) {
        boolean staysEnded = !ends.isOpen.test(said) || ends.endedLater.test(known);
        return join.of(said, staysEnded ? known : ends.without.end(known));
    }

    @Override
    public B filling(B known, B said) {
        return join.of(known, said);
    }

    @Override
    public B linked(B said, Statement.Links links) {
        return linking.linked(said, links);
    }

    /// The same, of a file that does not say what a record belongs to: what is known of that stays.
    RecordManner<B> notLinked() {
        return new RecordManner<>(join, ends, (said, links) -> said);
    }

    static <T> Optional<T> either(Optional<T> first, Optional<T> second) {
        return first.or(() -> second);
    }

    static Predicate<Optional<LocalDate>> after(ReturnPeriod year) {
        return end -> end.filter(day -> day.isAfter(year.last())).isPresent();
    }

    static RecordManner<Referral> referral(ReturnPeriod year) {
        return new RecordManner<>(
                (first, second) -> new Referral(
                        first.on(),
                        either(first.source(), second.source()),
                        either(first.need(), second.need()),
                        either(first.noFurtherAction(), second.noFurtherAction()),
                        either(first.decidedOn(), second.decidedOn()),
                        either(first.closed(), second.closed()),
                        first.closed().isPresent() && !first.closed().equals(second.closed())
                                ? first.reasonClosed()
                                : either(first.reasonClosed(), second.reasonClosed()),
                        either(first.team(), second.team()),
                        either(first.worker(), second.worker())),
                new Ends<>(
                        referral -> referral.closed().isEmpty(),
                        referral -> after(year).test(referral.closed()),
                        referral -> new Referral(
                                referral.on(),
                                referral.source(),
                                referral.need(),
                                referral.noFurtherAction(),
                                referral.decidedOn(),
                                Optional.empty(),
                                Optional.empty(),
                                referral.team(),
                                referral.worker())),
                (said, links) -> said);
    }

    static RecordManner<Assessment> assessment(ReturnPeriod year, Optional<Matter> referral) {
        return new RecordManner<>(
                (first, second) -> new Assessment(
                        either(first.referral(), second.referral()),
                        first.began(),
                        either(first.reviewed(), second.reviewed()),
                        either(first.authorised(), second.authorised()),
                        first.factors().isEmpty() ? second.factors() : first.factors(),
                        either(first.childSeen(), second.childSeen()),
                        either(first.supportNeeded(), second.supportNeeded()),
                        either(first.team(), second.team()),
                        either(first.worker(), second.worker())),
                new Ends<>(
                        assessment -> assessment.authorised().isEmpty(),
                        assessment -> after(year).test(assessment.authorised()),
                        assessment -> new Assessment(
                                assessment.referral(),
                                assessment.began(),
                                assessment.reviewed(),
                                Optional.empty(),
                                assessment.factors(),
                                assessment.childSeen(),
                                assessment.supportNeeded(),
                                assessment.team(),
                                assessment.worker())),
                (said, links) -> new Assessment(
                        referral.flatMap(links::of),
                        said.began(),
                        said.reviewed(),
                        said.authorised(),
                        said.factors(),
                        said.childSeen(),
                        said.supportNeeded(),
                        said.team(),
                        said.worker()));
    }

    static RecordManner<Section47Enquiry> enquiry(ReturnPeriod year, Optional<Matter> referral) {
        return new RecordManner<>(
                (first, second) -> new Section47Enquiry(
                        either(first.referral(), second.referral()),
                        first.began(),
                        either(first.ended(), second.ended()),
                        either(first.conferenceTarget(), second.conferenceTarget()),
                        either(first.conferenceNotRequired(), second.conferenceNotRequired()),
                        either(first.team(), second.team()),
                        either(first.worker(), second.worker())),
                new Ends<>(
                        enquiry -> !enquiry.conferenceNotRequired().equals(Optional.of(YesNo.YES)),
                        enquiry -> true,
                        enquiry -> enquiry),
                (said, links) -> new Section47Enquiry(
                        referral.flatMap(links::of),
                        said.began(),
                        said.ended(),
                        said.conferenceTarget(),
                        said.conferenceNotRequired(),
                        said.team(),
                        said.worker()));
    }

    /// One discussion of a day; that it initiated an enquiry is never taken back by a file, which has no other.
    static RecordManner<StrategyDiscussion> strategyDiscussion(Optional<Matter> referral) {
        return new RecordManner<>(
                (first, second) -> new StrategyDiscussion(
                        either(first.referral(), second.referral()), first.on(), first.initiatedEnquiry()),
                Ends.never(),
                (said, links) ->
                        new StrategyDiscussion(referral.flatMap(links::of), said.on(), said.initiatedEnquiry()));
    }

    static RecordManner<InitialConference> conference(
            ReturnPeriod year, Optional<Matter> referral, Optional<Matter> enquiry) {
        return new RecordManner<>(
                (first, second) -> new InitialConference(
                        either(first.referral(), second.referral()),
                        either(first.enquiry(), second.enquiry()),
                        first.on(),
                        either(first.target(), second.target()),
                        either(first.transferredIn(), second.transferredIn()),
                        either(first.ledToPlan(), second.ledToPlan()),
                        either(first.team(), second.team()),
                        either(first.worker(), second.worker())),
                Ends.never(),
                (said, links) -> new InitialConference(
                        referral.flatMap(links::of),
                        enquiry.flatMap(links::of),
                        said.on(),
                        said.target(),
                        said.transferredIn(),
                        said.ledToPlan(),
                        said.team(),
                        said.worker()));
    }

    static RecordManner<ProtectionPlan> protectionPlan(ReturnPeriod year, Optional<Matter> referral) {
        return new RecordManner<>(
                (first, second) -> new ProtectionPlan(
                        either(first.referral(), second.referral()),
                        either(first.conference(), second.conference()),
                        first.began(),
                        either(first.ended(), second.ended()),
                        either(first.initialCategory(), second.initialCategory()),
                        either(first.latestCategory(), second.latestCategory()),
                        either(first.previousPlans(), second.previousPlans())),
                new Ends<>(
                        plan -> plan.ended().isEmpty(),
                        plan -> after(year).test(plan.ended()),
                        plan -> new ProtectionPlan(
                                plan.referral(),
                                plan.conference(),
                                plan.began(),
                                Optional.empty(),
                                plan.initialCategory(),
                                plan.latestCategory(),
                                plan.previousPlans())),
                (said, links) -> new ProtectionPlan(
                        referral.flatMap(links::of),
                        links.of(new Matter(InitialConference.class, said.began())),
                        said.began(),
                        said.ended(),
                        said.initialCategory(),
                        said.latestCategory(),
                        said.previousPlans()));
    }

    static RecordManner<ProtectionReview> review(ReturnPeriod year, Optional<Matter> plan) {
        return new RecordManner<>(
                (first, second) -> new ProtectionReview(either(first.plan(), second.plan()), first.on()),
                Ends.never(),
                (said, links) -> new ProtectionReview(plan.flatMap(links::of), said.on()));
    }

    static RecordManner<InNeedPlan> inNeedPlan(ReturnPeriod year, Optional<Matter> referral) {
        return new RecordManner<>(
                (first, second) -> new InNeedPlan(
                        either(first.referral(), second.referral()),
                        first.began(),
                        either(first.ended(), second.ended()),
                        either(first.team(), second.team()),
                        either(first.worker(), second.worker())),
                new Ends<>(
                        plan -> plan.ended().isEmpty(),
                        plan -> after(year).test(plan.ended()),
                        plan -> new InNeedPlan(
                                plan.referral(), plan.began(), Optional.empty(), plan.team(), plan.worker())),
                (said, links) -> {
                    Optional<RecordId> of = referral.flatMap(links::of);
                    return new InNeedPlan(of, said.began(), said.ended(), said.team(), said.worker());
                });
    }

    static RecordManner<PreProceedings> preProceedings(ReturnPeriod year) {
        return new RecordManner<>(
                (first, second) -> new PreProceedings(
                        first.began(),
                        either(first.letterSent(), second.letterSent()),
                        either(first.familyMeetingOffered(), second.familyMeetingOffered()),
                        either(first.familyMeetingHeld(), second.familyMeetingHeld()),
                        either(first.firstMeeting(), second.firstMeeting()),
                        either(first.reviewMeetings(), second.reviewMeetings()),
                        either(first.decided(), second.decided()),
                        either(first.outcome(), second.outcome()),
                        either(first.courtApplication(), second.courtApplication()),
                        either(first.letterOfIntent(), second.letterOfIntent()),
                        either(first.family(), second.family())),
                new Ends<>(time -> time.decided().isEmpty(), time -> true, time -> time),
                (said, links) -> said);
    }

    static RecordManner<OtherIdentifier> identifier(ReturnPeriod year) {
        return new RecordManner<>(
                (first, second) -> new OtherIdentifier(
                        first.type(),
                        first.text(),
                        either(first.began(), second.began()),
                        either(first.ended(), second.ended())),
                Ends.never(),
                (said, links) -> said);
    }
}
