package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.childjourney.assessment.Assessment;
import org.childjourney.assessment.Section47Enquiry;
import org.childjourney.assessment.StrategyDiscussion;
import org.childjourney.frontdoor.Referral;
import org.childjourney.frontdoor.Source;
import org.childjourney.people.Disability;
import org.childjourney.people.NoUpn;
import org.childjourney.people.OtherIdentifier;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.InitialConference;
import org.childjourney.protection.PreProceedings;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.protection.ProtectionReview;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;
import org.childjourney.record.YesNo;

/// Reads what a census says of one child.
final class CinEntries {

    private static final int MOST_PLANS = 99;
    private static final int MOST_MEETINGS = 999;
    private static final Pattern LETTER = Pattern.compile("[A-Z][A-Z0-9]?");
    private static final Set<Referral.ReasonClosed> AFTER_ASSESSMENT =
            Set.of(Referral.ReasonClosed.RC8, Referral.ReasonClosed.RC9);
    private static final Map<String, YesNo> YES_NO =
            Map.of("1", YesNo.YES, "0", YesNo.NO, "TRUE", YesNo.YES, "FALSE", YesNo.NO);
    private static final Map<String, CinPart> PARTS =
            Arrays.stream(CinPart.values()).collect(Collectors.toUnmodifiableMap(CinPart::title, Function.identity()));

    private final CinCensus census;
    private final CollectionYear year;
    private final HeaderRow who;
    private final ChildReturn child;
    private final FirstSaid firstSaid;
    private final NamedChildren named;
    private final Optional<LocalDate> born;
    private final Optional<LocalDate> earliest;
    private final List<Stretch> referrals = new ArrayList<>();
    private final List<Stretch> protectionPlans = new ArrayList<>();
    private final List<Stretch> inNeedPlans = new ArrayList<>();
    private final Set<LocalDate> conferences = new HashSet<>();
    private final Set<LocalDate> planned = new HashSet<>();

    CinEntries(CinCensus census, HeaderRow who, ChildReturn child, FirstSaid firstSaid, NamedChildren named) {
        this.census = census;
        this.year = census.year();
        this.who = who;
        this.child = child;
        this.firstSaid = firstSaid;
        this.named = named;
        this.born = who.body().born();
        this.earliest = born.or(() -> who.body().expected()).map(day -> day.minusWeeks(RowReader.WEEKS_BEFORE_BIRTH));
    }

    static Optional<CinPart> partOf(String element) {
        return Optional.ofNullable(PARTS.get(element));
    }

    /// A referral, as what stands under it needs it.
    private record Under(
            CinElement element,
            Optional<LocalDate> on,
            Optional<LocalDate> closed,
            Optional<YesNo> noFurtherAction,
            Optional<Referral.ReasonClosed> reason) {

        Optional<Matter> matter() {
            return on.map(day -> new Matter(Referral.class, day));
        }

        boolean isOutside(LocalDate day) {
            return on.filter(day::isBefore).isPresent()
                    || closed.filter(day::isAfter).isPresent();
        }
    }

    void read(CinElement element) {
        formerUpn(element);
        disabilities(element);
        List<CinElement> details = element.parts("CINdetails");
        details.stream()
                .flatMap(each -> each.parts("ChildProtectionPlans").stream())
                .flatMap(plan -> plan.parts("CPPstartDate").stream())
                .forEach(start -> ReturnDates.read(start.text().strip()).ifPresent(planned::add));
        var referredFor = new ArrayList<Under>();
        details.forEach(each -> referredFor.add(details(each)));
        noteWhatTheChildLacks(element, referredFor);
        noteWhatDoesNotFit();
    }

    private RowReader entry(CinElement element, CinPart part, Map<String, String> values) {
        var account = new RowAccount(census.name(), element.line(), part);
        account.isAbout(who.id());
        named.add(account);
        return RowReader.of(values, account, year).evenBeforeBirth(born, earliest);
    }

    private RowReader entry(CinElement element, CinPart part) {
        var account = new RowAccount(census.name(), element.line(), part);
        account.isAbout(who.id());
        named.add(account);
        return RowReader.of(CinLayout.values(element, account), account, year).evenBeforeBirth(born, earliest);
    }

    private <B extends Body> boolean say(
            RecordKind<B> kind,
            Optional<LocalDate> settledOn,
            B body,
            B open,
            CinElement element,
            RowReader row,
            Statement.Manner<B> manner) {
        boolean first = firstSaid.isFirst(List.of(Matter.of(body)), element.says(), row.account());
        if (first) {
            var settled = Statement.Settled.by(settledOn, year);
            child.add(new Statement<>(kind, year, settled, body, open, row.account(), manner));
        }
        return first;
    }

    private void formerUpn(CinElement element) {
        RowAccount account = who.row();
        // what it says of the rest was noted when the child was read
        var unheard = new RowAccount(census.name(), element.line(), CinPart.CHILD);
        RowReader row = RowReader.of(CinChild.values(element, unheard), account, year);
        HeaderRow.upn(row, "FormerUPN").ifPresent(upn -> {
            var former = new OtherIdentifier(
                    OtherIdentifier.Type.FORMER_UPN, upn.text(), Optional.empty(), Optional.empty());
            child.add(new Statement<>(
                    OtherIdentifier.KIND,
                    year,
                    Statement.Settled.LATER_OR_NEVER,
                    former,
                    former,
                    account,
                    RecordManner.identifier(year)));
        });
    }

    private void disabilities(CinElement element) {
        List<CinElement> given = element.parts("ChildCharacteristics").stream()
                .flatMap(part -> part.parts("Disabilities").stream())
                .flatMap(part -> part.parts("Disability").stream())
                .toList();
        boolean others = given.stream()
                .map(part -> ReturnCodes.of(Disability.Code.class)
                        .get(part.text().strip().toUpperCase(Locale.ROOT)))
                .anyMatch(code -> code != null && code != Disability.Code.NONE);
        for (CinElement part : given) {
            RowReader row = entry(part, CinPart.DISABILITY, Map.of("Disability", part.text()));
            Optional<Disability.Code> code = row.neededCode("Disability", Disability.Code.class);
            if (code.equals(Optional.of(Disability.Code.NONE)) && others) {
                row.note(Fault.NO_DISABILITY_AND_OTHERS, "Disability");
            } else if (code.isPresent()) {
                var disability = new Disability(code);
                var alone = new Statement<>(
                        Disability.KIND, year, Statement.Settled.LATER_OR_NEVER, disability, disability, row.account());
                if (firstSaid.isFirst(List.of(Matter.of(disability)), part.says(), row.account())) {
                    child.add(alone);
                }
            }
        }
    }

    private Under details(CinElement element) {
        RowReader row = entry(element, CinPart.REFERRAL);
        Optional<LocalDate> on = row.neededDay("CINreferralDate");
        Optional<Source> source = row.filledCode("ReferralSource", ReturnCodes.SOURCES);
        Optional<YesNo> noFurtherAction = row.filledCode("ReferralNFA", YES_NO);
        boolean isOver = noFurtherAction.equals(Optional.of(YesNo.YES));
        if (!isOver) {
            row.noteIfBlank("PrimaryNeedCode");
        }
        Optional<Referral.Need> need = row.code("PrimaryNeedCode", Referral.Need.class);
        Optional<LocalDate> closed =
                on.isPresent() ? row.endOrSameDay("CINclosureDate", on.get()) : row.dayInLife("CINclosureDate");
        noteBeforeYear(row, "CINclosureDate", closed);
        Optional<Referral.ReasonClosed> reason = row.code("ReasonForClosure", Referral.ReasonClosed.class);
        if (closed.isEmpty() && reason.isPresent()) {
            row.note(Fault.REASON_WITHOUT_END, "ReasonForClosure");
            reason = Optional.empty();
        } else if (closed.isPresent() && !row.isFilled("ReasonForClosure")) {
            row.note(Fault.CLOSED_WITHOUT_REASON, "ReasonForClosure");
        }
        if (isOver) {
            noteBeforeYear(row, "CINreferralDate", on);
        }
        Optional<LocalDate> conference = row.dayInLife("DateOfInitialCPC");
        if (isOver && conference.isPresent()) {
            row.note(Fault.NO_FURTHER_ACTION_WITH_MORE, "DateOfInitialCPC");
        }
        var under = new Under(element, on, closed, noFurtherAction, reason);
        if (on.isPresent()) {
            var referral = new Referral(
                    on.get(),
                    source,
                    need,
                    noFurtherAction,
                    Optional.empty(),
                    closed,
                    reason,
                    Optional.empty(),
                    Optional.empty());
            var open = new Referral(
                    on.get(),
                    Optional.empty(),
                    Optional.empty(),
                    noFurtherAction,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            boolean first =
                    say(Referral.KIND, isOver ? on : closed, referral, open, element, row, RecordManner.referral(year));
            if (first && !isOver) {
                referrals.add(new Stretch(on.get(), closed, row.account()));
            }
        }
        if (!row.account().isRefused()) {
            conference.ifPresent(day -> {
                noteBeforeYear(row, "DateOfInitialCPC", conference);
                conference(row, day, under, Optional.empty(), Optional.empty());
            });
        }
        nested(element, under, conference);
        return under;
    }

    private void nested(CinElement element, Under under, Optional<LocalDate> conference) {
        var open = new ArrayList<LocalDate>();
        for (CinElement part : element.parts()) {
            switch (part.name()) {
                case "Assessments" -> assessment(part, under, open);
                case "CINPlanDates" -> inNeedPlan(part, under);
                case "Section47" -> enquiry(part, under, conference);
                case "ChildProtectionPlans" -> protectionPlan(part, under);
                case "PreProceedingsandFGDM" -> preProceedings(part, under);
                default -> {
                    // values of the referral itself, or noted as not read
                }
            }
        }
    }

    private void noteBeforeYear(RowReader row, String column, Optional<LocalDate> day) {
        if (day.filter(year.first()::isAfter).isPresent()) {
            row.note(Fault.BEFORE_YEAR, column, year.first());
        }
    }

    /// Notes what of an entry does not fit the referral that it stands under.
    private static void noteReferral(
            RowReader row, Under under, String start, LocalDate began, Optional<LocalDate> ended) {
        if (under.on.isEmpty()) {
            row.account().note(Fault.REFERRAL_NOT_KEPT, under.element.line());
        }
        if (under.noFurtherAction.equals(Optional.of(YesNo.YES))) {
            row.account().note(Fault.NO_FURTHER_ACTION_WITH_MORE);
        }
        if (under.isOutside(began) || ended.filter(under::isOutside).isPresent()) {
            // of one whose day was not kept, nothing lies outside
            under.on.ifPresent(day -> row.note(Fault.OUTSIDE_REFERRAL, start, day));
        }
    }

    private static void noteMoreThanAssessment(RowReader row, Under under) {
        if (under.reason.filter(AFTER_ASSESSMENT::contains).isPresent()) {
            row.account().note(Fault.CLOSED_AFTER_ASSESSMENT_WITH_MORE);
        }
    }

    private void assessment(CinElement element, Under under, List<LocalDate> open) {
        RowReader row = entry(element, CinPart.ASSESSMENT);
        Optional<LocalDate> start = row.neededDay("AssessmentActualStartDate");
        if (start.isEmpty()) {
            return;
        }
        LocalDate began = start.get();
        Optional<LocalDate> reviewed = sinceItBegan(row, "AssessmentInternalReviewDate", began);
        Optional<LocalDate> authorised = row.endOrSameDay("AssessmentAuthorisationDate", began);
        noteBeforeYear(
                row,
                authorised.isPresent() ? "AssessmentAuthorisationDate" : "AssessmentActualStartDate",
                authorised.isPresent() ? authorised : start);
        List<String> factors = CinFactors.read(element, row, authorised.isPresent());
        noteReferral(row, under, "AssessmentActualStartDate", began, authorised);
        if (authorised.isEmpty()) {
            under.closed.ifPresent(day -> row.account().note(Fault.CLOSED_WITH_WORK_OPEN, day));
            open.stream().findFirst().ifPresent(day -> row.account().note(Fault.TWO_OPEN_ASSESSMENTS, day));
            open.add(began);
        }
        var assessment = new Assessment(
                Optional.empty(),
                began,
                reviewed,
                authorised,
                factors,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var begun = new Assessment(
                Optional.empty(),
                began,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        say(
                Assessment.KIND,
                authorised,
                assessment,
                begun,
                element,
                row,
                RecordManner.assessment(year, under.matter()));
    }

    private static Optional<LocalDate> sinceItBegan(RowReader row, String column, LocalDate began) {
        Optional<LocalDate> day = row.dayInLife(column);
        if (day.filter(began::isAfter).isPresent()) {
            row.note(Fault.BEFORE_IT_BEGAN, column, began);
            return Optional.empty();
        }
        return day;
    }

    private void enquiry(CinElement element, Under under, Optional<LocalDate> conferenceOfReferral) {
        RowReader row = entry(element, CinPart.ENQUIRY);
        Optional<LocalDate> start = row.neededDay("S47ActualStartDate");
        if (start.isEmpty()) {
            return;
        }
        LocalDate began = start.get();
        Optional<LocalDate> target = row.date("InitialCPCtarget");
        Optional<LocalDate> held = sinceItBegan(row, "DateOfInitialCPC", began);
        noteBeforeYear(row, "DateOfInitialCPC", held);
        Optional<YesNo> notRequired = row.filledCode("ICPCnotRequired", YES_NO);
        boolean needsNone = notRequired.equals(Optional.of(YesNo.YES));
        if (needsNone && held.isPresent()) {
            row.note(Fault.CONFERENCE_NOT_REQUIRED_AND_HELD, "DateOfInitialCPC");
        }
        if (!needsNone && held.isEmpty() && conferenceOfReferral.isEmpty()) {
            under.closed.ifPresent(day -> row.account().note(Fault.CLOSED_WITH_WORK_OPEN, day));
        }
        if (held.isPresent() && conferenceOfReferral.isPresent() && !held.equals(conferenceOfReferral)) {
            row.note(Fault.CONFERENCE_AT_TWO_LEVELS, "DateOfInitialCPC");
        }
        noteReferral(row, under, "S47ActualStartDate", began, held);
        noteMoreThanAssessment(row, under);
        var enquiry = new Section47Enquiry(
                Optional.empty(), began, Optional.empty(), target, notRequired, Optional.empty(), Optional.empty());
        var begun = new Section47Enquiry(
                Optional.empty(),
                began,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        boolean first = say(
                Section47Enquiry.KIND,
                needsNone ? start : held,
                enquiry,
                begun,
                element,
                row,
                RecordManner.enquiry(year, under.matter()));
        if (first) {
            child.add(new Statement<>(
                    StrategyDiscussion.KIND,
                    year,
                    Statement.Settled.by(start, year),
                    StrategyDiscussion.thatInitiated(enquiry),
                    StrategyDiscussion.thatInitiated(enquiry),
                    row.account(),
                    RecordManner.strategyDiscussion(under.matter())));
            held.ifPresent(
                    day -> conference(row, day, under, Optional.of(new Matter(Section47Enquiry.class, began)), target));
        }
    }

    /// A conference is said by the entry that gives its date; a referral and an enquiry may both say the same one.
    private void conference(
            RowReader row, LocalDate day, Under under, Optional<Matter> enquiry, Optional<LocalDate> target) {
        var conference = new InitialConference(
                Optional.empty(),
                Optional.empty(),
                day,
                target,
                Optional.empty(),
                planned.contains(day) ? Optional.of(YesNo.YES) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
        conferences.add(day);
        child.add(new Statement<>(
                InitialConference.KIND,
                year,
                Statement.Settled.by(Optional.of(day), year),
                conference,
                conference,
                row.account(),
                RecordManner.conference(year, under.matter(), enquiry)));
    }

    private void inNeedPlan(CinElement element, Under under) {
        RowReader row = entry(element, CinPart.IN_NEED_PLAN);
        Optional<LocalDate> start = row.neededDay("CINPlanStartDate");
        if (start.isEmpty()) {
            return;
        }
        LocalDate began = start.get();
        Optional<LocalDate> ended = row.endOrSameDay("CINPlanEndDate", began);
        noteBeforeYear(row, "CINPlanEndDate", ended);
        noteReferral(row, under, "CINPlanStartDate", began, ended);
        noteMoreThanAssessment(row, under);
        var plan = new InNeedPlan(Optional.empty(), began, ended, Optional.empty(), Optional.empty());
        var begun = new InNeedPlan(Optional.empty(), began, Optional.empty(), Optional.empty(), Optional.empty());
        if (say(InNeedPlan.KIND, ended, plan, begun, element, row, RecordManner.inNeedPlan(year, under.matter()))) {
            inNeedPlans.add(new Stretch(began, ended, row.account()));
        }
    }

    private void protectionPlan(CinElement element, Under under) {
        RowReader row = entry(element, CinPart.PROTECTION_PLAN);
        Optional<LocalDate> start = row.neededDay("CPPstartDate");
        Optional<Stretch> ran = start.map(began -> protectionPlan(element, row, began, under));
        for (CinElement reviews : element.parts("Reviews")) {
            for (CinElement review : reviews.parts("CPPreviewDate")) {
                review(review, row.account(), ran);
            }
        }
    }

    private Stretch protectionPlan(CinElement element, RowReader row, LocalDate began, Under under) {
        Optional<LocalDate> ended = row.end("CPPendDate", began);
        noteBeforeYear(row, "CPPendDate", ended);
        noteReferral(row, under, "CPPstartDate", began, ended);
        noteMoreThanAssessment(row, under);
        row.noteIfBlank("NumberOfPreviousCPP");
        var categories = ReturnCodes.of(ProtectionPlan.Category.class);
        var plan = new ProtectionPlan(
                Optional.empty(),
                Optional.empty(),
                began,
                ended,
                row.filledCode("InitialCategoryOfAbuse", categories),
                row.filledCode("LatestCategoryOfAbuse", categories),
                row.number("NumberOfPreviousCPP", 0, MOST_PLANS));
        var begun = new ProtectionPlan(
                Optional.empty(),
                Optional.empty(),
                began,
                Optional.empty(),
                plan.initialCategory(),
                Optional.empty(),
                Optional.empty());
        var stretch = new Stretch(began, ended, row.account());
        if (say(
                ProtectionPlan.KIND,
                ended,
                plan,
                begun,
                element,
                row,
                RecordManner.protectionPlan(year, under.matter()))) {
            protectionPlans.add(stretch);
        }
        return stretch;
    }

    private void review(CinElement element, RowAccount plan, Optional<Stretch> ran) {
        RowReader row = entry(element, CinPart.REVIEW, Map.of("CPPreviewDate", element.text()));
        Optional<LocalDate> on = row.neededDay("CPPreviewDate");
        if (on.isEmpty()) {
            return;
        }
        if (ran.isEmpty()) {
            row.account().note(Fault.PLAN_NOT_KEPT, plan.line());
        } else if (!ran.get().ranOn(on.get())) {
            row.note(Fault.OUTSIDE_PLAN, "CPPreviewDate");
        }
        var review = new ProtectionReview(Optional.empty(), on.get());
        Optional<Matter> of = ran.map(stretch -> new Matter(ProtectionPlan.class, stretch.began()));
        say(ProtectionReview.KIND, on, review, review, element, row, RecordManner.review(year, of));
    }

    private void preProceedings(CinElement element, Under under) {
        RowReader row = entry(element, CinPart.PRE_PROCEEDINGS);
        Optional<LocalDate> began = row.neededDay("PPStartDate");
        if (began.isEmpty()) {
            return;
        }
        noteReferral(row, under, "PPStartDate", began.get(), Optional.empty());
        noteMoreThanAssessment(row, under);
        String outcome = row.text("PPOutcome");
        if (!outcome.isEmpty() && !LETTER.matcher(outcome).matches()) {
            row.note(Fault.CODE_NOT_KNOWN, "PPOutcome");
            outcome = "";
        }
        var time = new PreProceedings(
                began,
                row.dayInLife("LBPSentDate"),
                row.code("FGDMMeetingOffer", YES_NO),
                row.code("FGDMMeetingFac", YES_NO),
                row.dayInLife("InitialPPMeetingDate"),
                row.number("ReviewMeetingsCount", 0, MOST_MEETINGS),
                sinceItBegan(row, "StepDecisionDate", began.get()),
                Optional.of(outcome).filter(letter -> !letter.isEmpty()),
                row.dayInLife("CourtAppDate"),
                row.dayInLife("LetterInitCPDate"),
                Optional.empty());
        var begun = new PreProceedings(
                began,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        say(PreProceedings.KIND, time.decided(), time, begun, element, row, RecordManner.preProceedings(year));
    }

    private void noteWhatTheChildLacks(CinElement element, List<Under> referredFor) {
        RowAccount account = who.row();
        if (referredFor.isEmpty()) {
            account.note(Fault.NO_REFERRAL);
        }
        boolean needed = referredFor.stream().anyMatch(under -> !under.noFurtherAction.equals(Optional.of(YesNo.YES)));
        boolean noneSaid = element.parts("ChildCharacteristics").stream()
                .flatMap(part -> part.parts("Disabilities").stream())
                .allMatch(part -> part.parts("Disability").isEmpty());
        if (needed && noneSaid && born.isPresent()) {
            account.note(Fault.NO_DISABILITY_SAID, "Disability", "");
        }
        if (needed && who.body().noUpn().equals(Optional.of(NoUpn.UN7))) {
            account.note(Fault.NO_UPN_BECAUSE_OF_REFERRAL, "UPNunknown", NoUpn.UN7.name());
        }
    }

    private void noteWhatDoesNotFit() {
        Stretch.noteOverlaps(referrals);
        Stretch.noteOverlaps(protectionPlans);
        Stretch.noteOverlaps(inNeedPlans);
        for (Stretch plan : inNeedPlans) {
            protectionPlans.stream()
                    .filter(plan::overlaps)
                    .findFirst()
                    .ifPresent(other -> plan.row().note(Fault.OVERLAPS_PROTECTION_PLAN, other.began()));
        }
        for (Stretch plan : protectionPlans) {
            if (year.has(plan.began()) && !conferences.contains(plan.began())) {
                plan.row()
                        .note(
                                Fault.NO_CONFERENCE_THAT_DAY,
                                "CPPstartDate",
                                plan.began().toString());
            }
        }
    }
}
