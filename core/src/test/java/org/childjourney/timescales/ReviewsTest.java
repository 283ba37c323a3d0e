package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import org.childjourney.care.LegalStatus;
import org.childjourney.care.Placement;
import org.childjourney.record.EventKind;
import org.junit.jupiter.api.Test;

class ReviewsTest {

    @Test
    void eachCountsFromTheOneBefore() {
        assertThat(Told.child()
                        .inCare("2026-03-16", "")
                        .did(EventKind.LOOKED_AFTER_REVIEW, "2026-03-31", "2026-06-30", "2026-12-30")
                        .owed("2027-01-10", "cla-review"))
                .containsExactly(
                        "cla-review-1 2026-04-15 MET 2026-03-31",
                        "cla-review-2 2026-06-30 MET 2026-06-30",
                        "cla-review-next 2026-12-30 MET 2026-12-30",
                        "cla-review-next 2027-06-30 OPEN");
    }

    @Test
    void aMoveDoesNotStartThemAgainAndAnotherTimeInCareDoes() {
        assertThat(Told.child()
                        .inCare("2026-01-05", "2026-02-20")
                        .placed(Placement.Type.U6, "2026-01-05", "2026-01-20")
                        .placed(Placement.Type.U6, "2026-01-20", "2026-02-20")
                        .inCare("2026-03-16", "")
                        .did(EventKind.LOOKED_AFTER_REVIEW, "2026-01-30")
                        .owed("2026-03-20", "cla-review"))
                .containsExactly(
                        "cla-review-1 2026-02-02 MET 2026-01-30",
                        "cla-review-1 2026-04-15 OPEN",
                        "cla-review-2 2026-04-30 ENDED");
    }

    @Test
    void thePlanForAPermanentHomeIsDueWithTheSecond() {
        Told leo = Told.child().inCare("2026-10-27", "").did(EventKind.LOOKED_AFTER_REVIEW, "2026-11-24");
        assertThat(leo.owed("2026-12-01", "permanence")).containsExactly("permanence-plan 2027-02-24 OPEN");
        assertThat(leo.did(EventKind.PERMANENCE_PLAN, "2027-02-25").owed("2027-03-01", "permanence"))
                .containsExactly("permanence-plan 2027-02-24 MET_LATE 2027-02-25");
    }

    @Test
    void shortBreaksHaveTheirOwn() {
        assertThat(Told.child()
                        .inCare("2026-01-31", "")
                        .status(LegalStatus.Code.V4, "2026-01-31", "")
                        .placed(Placement.Type.U6, "2026-01-31", "")
                        .did(EventKind.LOOKED_AFTER_REVIEW, "2026-04-30")
                        .did(EventKind.VISIT, "2026-03-31")
                        .owed("2026-05-01", "cla-", "short-breaks", "iha", "rha", "dental"))
                .containsExactly(
                        "short-breaks-review 2026-04-30 MET 2026-04-30",
                        "short-breaks-visit 2026-04-30 MET 2026-03-31",
                        "short-breaks-visit 2026-09-30 OPEN",
                        "short-breaks-review 2026-10-30 OPEN");
    }

    @Test
    void ordinaryOnesBeginWhenShortBreaksEnd() {
        assertThat(Told.child()
                        .inCare("2026-01-31", "")
                        .status(LegalStatus.Code.V4, "2026-01-31", "2026-03-16")
                        .status(LegalStatus.Code.V2, "2026-03-16", "")
                        .owed("2026-03-20", "cla-review", "short-breaks-review"))
                .containsExactly("cla-review-1 2026-04-15 OPEN", "short-breaks-review 2026-04-30 ENDED");
    }

    @Test
    void secureOnesAreMoreOften() {
        assertThat(Told.child()
                        .placed(Placement.Type.K1, "2026-01-31", "")
                        .did(EventKind.SECURE_REVIEW, "2026-02-28")
                        .owed("2026-03-01", "secure"))
                .containsExactly("secure-review-1 2026-02-28 MET 2026-02-28", "secure-review-1 2026-05-28 OPEN");
    }
}
