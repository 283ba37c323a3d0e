package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.childjourney.care.Placement;
import org.childjourney.record.EventKind;
import org.childjourney.record.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhyThisDateTest {

    @Test
    void saysTheSumTheBankHolidaysAndTheLaw() {
        assertThat(WhyThisDate.of(Told.child().inCare("2026-12-07", "").one("cla-review-1")))
                .isEqualTo("Came into care Mon 7 Dec 2026 + 20 working days = Thu 7 Jan 2027. "
                        + "Bank holidays passed over: Fri 25 Dec 2026 (Christmas), Mon 28 Dec 2026 (Boxing Day), "
                        + "Fri 1 Jan 2027 (New Year's Day). "
                        + "LAW: Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959) "
                        + "reg 33(1).");
    }

    @Test
    void namesTheLastWorkingDayBeforeADueDateThatIsNone() {
        Told leo = Told.child().inCare("2026-01-12", "").placed(Placement.Type.U6, "2026-01-12", "");
        assertThat(WhyThisDate.sentences(leo.did(EventKind.VISIT, "2026-01-16", "2026-02-20").owed().stream()
                        .filter(one -> one.rule().equals("cla-visit-year1"))
                        .filter(one -> !one.isMet())
                        .findFirst()
                        .orElseThrow()))
                .startsWith(
                        "Last visit Fri 20 Feb 2026 + 6 weeks = Fri 3 Apr 2026.",
                        "Fri 3 Apr 2026 is not a working day: do it by Thu 2 Apr 2026.");
    }

    @Test
    void saysWhatTheFileLacks() {
        Told leo = Told.child()
                .fromFile()
                .inCareBefore("2021-02-03", "")
                .placed(Placement.Type.U4, "2021-02-03", "")
                .file(2026, EventKind.LOOKED_AFTER_REVIEW);
        assertThat(WhyThisDate.sentences(leo.one("cla-visit-longterm")))
                .startsWith(
                        "Counted from Tue 31 Mar 2026: the file has no visits for the time before.",
                        "Tue 31 Mar 2026 + 3 months = Tue 30 Jun 2026.");
    }

    @Test
    void saysThatAReturnAnsweredTheYear() {
        Told leo = Told.childBorn("2012-01-01")
                .fromFile()
                .inCareBefore("2021-02-03", "")
                .file(2026)
                .answered(EventKind.HEALTH_ASSESSMENT, "2026-03-31", YesNo.NO);
        assertThat(WhyThisDate.sentences(leo.one("rha-5plus")))
                .startsWith("The return answers no for the year to Tue 31 Mar 2026.")
                .noneMatch(sentence -> sentence.contains(" = "));
    }

    @Test
    void speaksOfNoReturnWhereAPersonAnsweredForTheYear() {
        Told leo = Told.childBorn("2012-01-01")
                .inCareBefore("2021-02-03", "")
                .answered(EventKind.HEALTH_ASSESSMENT, "2024-03-31", YesNo.NO)
                .answered(EventKind.HEALTH_ASSESSMENT, "2025-03-31", YesNo.NO)
                .answered(EventKind.HEALTH_ASSESSMENT, "2026-03-31", YesNo.YES)
                .answered(EventKind.DENTAL_CHECK, "2026-03-31", YesNo.YES);
        List<String> said = leo.owed().stream()
                .flatMap(one -> WhyThisDate.sentences(one).stream())
                .toList();
        assertThat(said)
                .contains(
                        "Recorded as not done in the year to Sun 31 Mar 2024.",
                        "Fell away: recorded as done in the year to Tue 31 Mar 2026.",
                        "Recorded as done in the year to Tue 31 Mar 2026, without a date.")
                .noneMatch(sentence -> sentence.contains("return"));
    }

    @Test
    void saysThatTheClocksChanged() {
        Told leo = Told.child().at(EventKind.RETURNED, Instant.parse("2026-10-23T17:00:00Z"));
        assertThat(WhyThisDate.sentences(leo.one("rhi")))
                .contains("The clocks went back in between: the hours end an hour earlier by the clock.");
    }

    @Test
    void countsHoursToTheMinuteAcrossAChangeOfTheClocks() {
        Told leo = Told.child().at(EventKind.RETURNED, Instant.parse("2026-10-23T17:00:00Z"));
        assertThat(WhyThisDate.of(leo.one("rhi")))
                .startsWith("Came back Fri 23 Oct 2026 + 72 hours = Mon 26 Oct 2026, 17:00.");
    }

    @Test
    void saysHowFarANumberWasChecked() {
        Told leo = Told.child().inCare("2026-12-07", "").did(EventKind.LOOKED_AFTER_REVIEW, "2026-12-20");
        assertThat(WhyThisDate.of(leo.one("permanence-plan")))
                .contains("The number is not verified against its source.");
        assertThat(WhyThisDate.of(leo.one("iro-appointed"))).contains("seen on a secondary page");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfEventHasAName(EventKind kind) {
        assertThat(WhyThisDate.nameOf(kind)).isNotBlank();
    }

    @Test
    void everyKindThatMeetsADutyCanBeNamedAsMissingFromAFile() {
        Properties wording = CatalogueFiles.load("wording.properties");
        for (Entry entry : Catalogue.standard().entries()) {
            for (EventKind kind : entry.metBy()) {
                assertThat(wording).containsKey("several." + kind);
            }
        }
    }
}
