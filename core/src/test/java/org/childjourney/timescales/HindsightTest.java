package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.care.Placement;
import org.childjourney.record.Beginning;
import org.childjourney.record.EventKind;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.Test;

/// A duty that was met is judged by what was known when it was met, an open one by what is known now.
class HindsightTest {

    private static final RecordId PLACEMENT = new RecordId(new UUID(9, 9));
    private static final Beginning BEGAN = Beginning.on(LocalDate.of(2024, 1, 8));
    private static final UserId ONE = new UserId(new UUID(0, 1));
    private static final UserId OTHER = new UserId(new UUID(0, 2));

    /// In a placement thought to last until 18, visited at three-monthly intervals, each visit recorded the same day.
    private static Told visitedQuarterly() {
        return Told.child()
                .recordedOn("2024-01-08")
                .inCare("2024-01-08", "")
                .record(PLACEMENT, Told.placement(Placement.Type.U4, BEGAN, ""))
                .recordedOn("2025-03-01")
                .did(EventKind.VISIT, "2025-03-01")
                .recordedOn("2025-05-31")
                .did(EventKind.VISIT, "2025-05-31")
                .recordedOn("2025-08-30")
                .did(EventKind.VISIT, "2025-08-30");
    }

    @Test
    void aCorrectionDoesNotMakeEarlierVisitsLate() {
        Told corrected = visitedQuarterly()
                .recordedOn("2025-09-15")
                .record(PLACEMENT, Told.placement(Placement.Type.U6, BEGAN, ""));
        assertThat(corrected.owed("2025-09-15", "cla-visit-other", "cla-visit-longterm"))
                .containsExactly(
                        "cla-visit-longterm 2025-06-01 MET 2025-05-31",
                        "cla-visit-longterm 2025-08-31 MET 2025-08-30",
                        "cla-visit-other 2025-10-11 OPEN");
    }

    @Test
    void withoutTheCorrectionNothingIsJudgedAnew() {
        assertThat(visitedQuarterly().owed("2025-09-15", "cla-visit-longterm")).hasSize(3);
    }

    @Test
    void endingAPlacementSaysNothingOtherwiseAboutTheTimeBefore() {
        Told ended = visitedQuarterly()
                .recordedOn("2025-09-15")
                .record(PLACEMENT, Told.placement(Placement.Type.U4, BEGAN, "2025-09-14"));
        assertThat(ended.known().saidOtherwiseSince(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 13)))
                .isFalse();
        assertThat(ended.known().saidOtherwiseSince(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 14)))
                .isTrue();
        assertThat(ended.known().saidOtherwiseSince(LocalDate.of(2025, 9, 15), LocalDate.of(2025, 9, 14)))
                .isFalse();
    }

    @Test
    void aVisitRecordedLateCountsByWhatWasKnownWhenItWasRecorded() {
        Told late = Told.child()
                .recordedOn("2024-01-08")
                .inCare("2024-01-08", "")
                .record(PLACEMENT, Told.placement(Placement.Type.U4, BEGAN, ""))
                .did(EventKind.VISIT, "2025-03-01")
                .recordedOn("2025-09-15")
                .record(PLACEMENT, Told.placement(Placement.Type.U6, BEGAN, ""))
                .recordedOn("2025-09-16")
                .did(EventKind.VISIT, "2025-05-31");
        assertThat(late.owed("2025-09-16", "cla-visit-other", "cla-visit-longterm"))
                .containsExactly("cla-visit-other 2025-04-12 MET_LATE 2025-05-31", "cla-visit-other 2025-07-12 LATE");
    }

    @Test
    void aSettingKnownLaterDoesNotMakeEarlierVisitsLate() {
        Interval fourWeeks = Interval.read("4 weeks", "WK-EX");
        var setting = new Setting(
                "cla-visit-longterm", fourWeeks, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 8, 1), ONE, OTHER);
        List<Obligation> owed = Obligations.of(
                visitedQuarterly().known(), Catalogue.standard().with(List.of(setting)), WorkingDays.ofEngland());
        assertThat(owed)
                .filteredOn(one -> one.rule().equals("cla-visit-longterm"))
                .extracting(one -> one.due().toString())
                // met before the setting was known; met after; open
                .containsExactly("2025-06-01", "2025-06-28", "2025-09-27");
    }

    @Test
    void aBankHolidayKnownLaterDoesNotMoveWhatWasMet() {
        Told child = Told.child()
                .recordedOn("2026-07-06")
                .inCare("2026-07-06", "")
                .did(EventKind.LOOKED_AFTER_REVIEW, "2026-07-20");
        var extra = new ExtraBankHoliday(LocalDate.of(2026, 7, 13), "Cup final", LocalDate.of(2026, 7, 21), ONE, OTHER);
        List<Obligation> owed = Obligations.of(
                child.recordedOn("2026-07-20").known(),
                Catalogue.standard(),
                WorkingDays.ofEngland().with(List.of(extra)));
        assertThat(owed)
                .filteredOn(
                        one -> one.rule().equals("cla-review-1") || one.rule().equals("care-plan"))
                .extracting(one -> one.rule() + " " + one.due())
                .containsExactly("care-plan 2026-07-21", "cla-review-1 2026-08-03");
    }
}
