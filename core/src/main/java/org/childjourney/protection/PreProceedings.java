package org.childjourney.protection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;
import org.childjourney.record.YesNo;

/// The time before proceedings under the Public Law Outline (CIN census 2026-27, PreProceedingsandFGDM). `outcome` is
/// the letter of the return, whose meanings are not published.
public record PreProceedings(
        Optional<LocalDate> began,
        Optional<LocalDate> letterSent,
        Optional<YesNo> familyMeetingOffered,
        Optional<YesNo> familyMeetingHeld,
        Optional<LocalDate> firstMeeting,
        Optional<Integer> reviewMeetings,
        Optional<LocalDate> decided,
        Optional<String> outcome,
        Optional<LocalDate> courtApplication,
        Optional<LocalDate> letterOfIntent,
        Optional<String> family)
        implements Body {

    public static final RecordKind<PreProceedings> KIND = new RecordKind<>("pre-proceedings", 1, PreProceedings.class);

    @Override
    public void tell(Telling facts) {
        letterSent
                .or(() -> began)
                .ifPresent(day -> facts.lasted(
                        PeriodKind.PRE_PROCEEDINGS, Beginning.on(day), decided.or(() -> courtApplication), Set.of()));
        letterSent.ifPresent(day -> facts.happened(EventKind.LETTER_BEFORE_PROCEEDINGS, day, Outcome.RECORDED));
        firstMeeting.ifPresent(day -> facts.happened(EventKind.PRE_PROCEEDINGS_MEETING, day, Outcome.RECORDED));
        began.ifPresent(day -> facts.happened(EventKind.PRE_PROCEEDINGS_BEGAN, day, Outcome.RECORDED));
        decided.ifPresent(day -> facts.happened(EventKind.PRE_PROCEEDINGS_DECIDED, day, Outcome.RECORDED));
    }
}
