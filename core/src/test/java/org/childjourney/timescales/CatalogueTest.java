package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Catalogue catalogue = Catalogue.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frontdoor.properties",
                "assessment.properties",
                "protection.properties",
                "preproceedings.properties",
                "privatefostering.properties",
                "management.properties",
                "care.properties",
                "permanence.properties",
                "adoption.properties",
                "leavingcare.properties",
                "missing.properties",
                "wording.properties"
            })
    void noKeyStandsTwiceInAFile(String file) throws IOException {
        var seen = new HashSet<String>();
        var file0 = Objects.requireNonNull(CatalogueTest.class.getResourceAsStream(file));
        try (var lines = new BufferedReader(new InputStreamReader(file0, StandardCharsets.UTF_8))) {
            assertThat(lines.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip())
                            .filter(key -> !seen.add(key)))
                    .isEmpty();
        }
        assertThat(seen).isNotEmpty();
    }

    @Test
    void everyTimescaleHasItsSourceAndAnAddress() {
        assertThat(catalogue.entries()).hasSizeGreaterThan(40).allSatisfy(entry -> {
            assertThat(entry.citation()).isNotBlank();
            assertThat(entry.duty()).isNotBlank();
            boolean seenNowhere = entry.verified() == Verified.UNVERIFIED;
            assertThat(entry.address()).matches(seenNowhere ? "(http.*)?" : "http.*");
        });
    }

    @Test
    void whatIsInForceSaysSinceWhen() {
        assertThat(catalogue.entries())
                .filteredOn(entry -> entry.off().isEmpty())
                .allSatisfy(entry -> assertThat(entry.from()).isAfter(LocalDate.of(1990, 1, 1)));
    }

    @Test
    void aGateNamesARuleOfTheCatalogue() {
        assertThat(catalogue.entries()).allSatisfy(entry -> {
            if (entry.within() instanceof Interval.Gate gate) {
                assertThat(gate.rule().map(catalogue::holds)).isNotEqualTo(Optional.of(false));
            }
        });
    }

    // how far each number is verified, as the statute folder has it
    @ParameterizedTest
    @CsvSource(textBlock = """
            cla-review-1,           LAW,       OFFICIAL,      SEEN
            cla-visit-ltf-agreed,   LAW,       OFFICIAL,      NOT_SEEN
            iha,                    GUIDANCE,  OFFICIAL,      NOT_SEEN
            iro-appointed,          GUIDANCE,  SECONDARY,     SEEN
            permanence-plan,        GUIDANCE,  UNVERIFIED,    SEEN
            adm-decision,           GUIDANCE,  UNVERIFIED,    SEEN
            sdq,                    STATISTIC, SPECIFICATION, SEEN
            rhi,                    GUIDANCE,  SECONDARY,     SEEN
            """)
    void classAndVerificationStandOnTheRow(String rule, RuleClass ruleClass, Verified verified, Entry.Number number) {
        Entry entry = catalogue.entry(rule, TODAY).orElseThrow();
        assertThat(entry.ruleClass()).isEqualTo(ruleClass);
        assertThat(entry.verified()).isEqualTo(verified);
        assertThat(entry.number()).isEqualTo(number);
    }

    @Test
    void aRuleIsNotAppliedBeforeItWasInForce() {
        assertThat(catalogue.entry("cla-visit-ltf-agreed", LocalDate.of(2015, 3, 31)))
                .isEmpty();
        assertThat(catalogue.entry("cla-visit-ltf-agreed", LocalDate.of(2015, 4, 1)))
                .isPresent();
    }

    @Nested
    class Versions {

        private final Catalogue versioned = Catalogue.of(read("""
                rule.class = LAW
                rule.duty = Do it
                rule.starts = VISIT
                rule.within = 6 weeks
                rule.counting = WK-EX
                rule.citation = One Act
                rule.verified = official
                rule.from = 2011-04-01
                rule@2027-04-01.within = 30 days
                rule@2027-04-01.counting = CAL-EX
                rule@2027-04-01.citation = Another Act
                """));

        @Test
        void theOneInForceOnTheDayHolds() {
            assertThat(on("2011-03-31")).isEmpty();
            assertThat(on("2027-03-31")).containsExactly("6 weeks", "One Act");
            assertThat(on("2027-04-01")).containsExactly("30 days", "Another Act");
        }

        @Test
        void whatALaterOneDoesNotSayStaysAsItWas() {
            assertThat(versioned.entries()).extracting(Entry::duty).containsExactly("Do it", "Do it");
            assertThat(versioned.entries().getFirst().to()).contains(LocalDate.of(2027, 3, 31));
        }

        private List<String> on(String day) {
            return versioned.entry("rule", LocalDate.parse(day)).stream()
                    .flatMap(entry -> List.of(entry.within().text(), entry.citation()).stream())
                    .toList();
        }
    }

    @Test
    void aFieldThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> read("rule.wihtin = 6 weeks")).hasMessageContaining("rule.wihtin");
    }

    private static List<Entry> read(String text) {
        var fields = new Properties();
        try {
            fields.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return CatalogueFiles.read("care", fields);
    }

    @Nested
    class Off {

        private final Catalogue some = Catalogue.of(read("""
                hoped.class = LAW
                hoped.duty = Do it
                hoped.starts = VISIT
                hoped.within = 6 weeks
                hoped.counting = WK-EX
                hoped.off = Not in force.
                hoped.citation = One Act
                hoped.verified = official
                hoped@2027-04-01.off =
                local.class = LOCAL
                local.duty = Do it
                local.starts = VISIT
                local.within = 6 weeks
                local.counting = WK-EX
                local.off = No setting.
                local.citation = Local
                local.verified = unverified
                """));

        @Test
        void noClockStartsUnderIt() {
            assertThat(some.entry("hoped", TODAY)).isEmpty();
            assertThat(some.off("hoped", TODAY)).contains("Not in force.");
            assertThat(some.entries()).hasSize(3);
        }

        @Test
        void aLaterVersionSwitchesItOn() {
            LocalDate day = LocalDate.of(2027, 4, 1);
            assertThat(some.entry("hoped", day)).isPresent();
            assertThat(some.off("hoped", day)).isEmpty();
        }

        @Test
        void anAuthoritysSettingSwitchesALocalStandardOnAndNoLaw() {
            var weeks = Interval.read("4 weeks", "WK-EX");
            LocalDate day = LocalDate.of(2026, 9, 1);
            Catalogue set = some.with(List.of(
                    new Setting("local", weeks, day, day, Settings.ONE, Settings.OTHER),
                    new Setting("hoped", weeks, day, day, Settings.ONE, Settings.OTHER)));
            assertThat(set.entry("local", day.minusDays(1))).isEmpty();
            assertThat(set.entry("local", day).orElseThrow().within()).isEqualTo(weeks);
            assertThat(set.entry("hoped", day)).isEmpty();
        }
    }

    @Nested
    class Settings {

        private static final UserId ONE = new UserId(new UUID(0, 1));
        private static final UserId OTHER = new UserId(new UUID(0, 2));

        private static Setting setting(String rule, String within, String counting) {
            return new Setting(
                    rule,
                    Interval.read(within, counting),
                    LocalDate.of(2026, 9, 1),
                    LocalDate.of(2026, 8, 15),
                    ONE,
                    OTHER);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                cla-visit-year1, 4 weeks,         WK-EX
                cla-visit-year1, 42 days,         CAL-EX
                cla-visit-longterm, 12 weeks,     WK-EX
                cla-review-1,    15 working days, WD-EX
                # guidance may be set either way
                pep-initial,     20 working days, WD-EX
                """)
        void whatIsNoLaterThanTheLawIsTaken(String rule, String within, String counting) {
            Entry set = catalogue
                    .with(List.of(setting(rule, within, counting)))
                    .entry(rule, TODAY)
                    .orElseThrow();
            assertThat(set.within().text()).isEqualTo(within);
            assertThat(set.ruleClass()).isEqualTo(RuleClass.LOCAL);
            assertThat(set.notes()).last().asString().contains("the source has");
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                cla-visit-year1,    43 days,         CAL-EX
                cla-visit-year1,    2 months,        MON
                # three months can be 89 days
                cla-visit-longterm, 13 weeks,        WK-EX
                cla-review-1,       21 working days, WD-EX
                # four weeks without a bank holiday are 20 working days, and with one they are not later
                cla-review-1,       29 days,         CAL-EX
                """)
        void theLawCannotBeLoosened(String rule, String within, String counting) {
            assertThatThrownBy(() -> catalogue.with(List.of(setting(rule, within, counting))))
                    .hasMessageContaining("cannot be loosened");
        }

        @Test
        void aSettingHoldsFromItsDayAndIsKnownFromItsDay() {
            Catalogue set = catalogue.with(List.of(setting("cla-visit-year1", "4 weeks", "WK-EX")));
            assertThat(within(set, LocalDate.of(2026, 8, 31))).isEqualTo("6 weeks");
            assertThat(within(set, LocalDate.of(2026, 9, 1))).isEqualTo("4 weeks");
            assertThat(within(set.knownOn(LocalDate.of(2026, 8, 14)), LocalDate.of(2026, 9, 1)))
                    .isEqualTo("6 weeks");
        }

        private static String within(Catalogue set, LocalDate day) {
            return set.entry("cla-visit-year1", day).orElseThrow().within().text();
        }

        @Test
        void itTakesTwoPeople() {
            LocalDate day = LocalDate.of(2026, 9, 1);
            Interval weeks = Interval.read("4 weeks", "WK-EX");
            assertThatThrownBy(() -> new Setting("cla-visit-year1", weeks, day, day, ONE, ONE))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void theShapeOfATimescaleStays() {
            assertThatThrownBy(() -> catalogue.with(List.of(setting("rhi", "3 days", "CAL-EX"))))
                    .hasMessageContaining("not counted so");
        }
    }
}
