package org.childjourney.app.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childjourney.app.testing.OneThread;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.London;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.Entry;
import org.childjourney.timescales.RulesInForce;
import org.childjourney.timescales.Verified;
import org.childjourney.timescales.WorkingDays;
import org.junit.jupiter.api.Test;

class RulesViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), London.ZONE);

    private final Texts texts = Texts.of(RulesScreen.class);
    private final RulesInForce rules = RulesInForce.of(Catalogue.standard(), WorkingDays.ofEngland());
    private final RulesViewModel model = new RulesViewModel(rules, CLOCK, new OneThread().background(), texts);
    private final TryViewModel trying = new TryViewModel(rules, CLOCK, texts);

    @Test
    void everyRuleOfTheCatalogueHasOneLine() {
        model.load();

        assertThat(model.rows())
                .extracting(row -> row.entry().rule())
                .containsExactlyInAnyOrderElementsOf(Catalogue.standard().entries().stream()
                        .map(Entry::rule)
                        .distinct()
                        .toList());
    }

    @Test
    void aNumberThatWasNotSeenInItsSourceSaysSo() {
        model.load();

        assertThat(model.rows()).allSatisfy(row -> {
            boolean isSeen =
                    row.entry().verified() == Verified.OFFICIAL && row.entry().number() == Entry.Number.SEEN;
            assertThat(row.mark()).as(row.rule()).isEqualTo(isSeen ? Mark.Kind.DONE : Mark.Kind.SOON);
            assertThat(row.verified().equals("Seen in the official text")).isEqualTo(isSeen);
            if (row.entry().number() == Entry.Number.NOT_SEEN) {
                assertThat(row.verified()).endsWith("the number itself was not seen");
            }
        });
    }

    @Test
    void aRuleThatIsOffSaysWhyInTheListAndWhenItIsTried() {
        model.load();
        var off = model.rows().stream()
                .filter(row -> row.entry().off().isPresent())
                .toList();

        assertThat(off).isNotEmpty().allSatisfy(row -> {
            String says = "Off: " + row.entry().off().orElseThrow();
            assertThat(row.off()).isEqualTo(says);
            trying.show(Optional.of(row));
            trying.startProperty().set("23/11/26");
            assertThat(trying.problemProperty().get()).isEqualTo(says);
        });
    }

    @Test
    void theFilterFindsEveryWordAndSaysWhenNoRuleMatches() {
        model.load();
        model.filterProperty().set("health first 20 working");
        assertThat(model.rows()).extracting(row -> row.entry().rule()).contains("iha");

        model.filterProperty().set("moon phase");
        assertThat(model.rows()).isEmpty();
        assertThat(model.empty().getValue()).isEqualTo("No rule matches “moon phase”. Press Esc to clear the filter.");
    }

    @Test
    void aRuleTellsOfItsEarlierAndLaterVersions() {
        var words = new RuleWords(texts);
        var now = rule("cla-review-1").orElseThrow().entry();
        var other = rule("iha").orElseThrow().entry();

        assertThat(said(words.facts(words.row(List.of(now), London.today(CLOCK)))))
                .isEqualTo("None in the catalogue");
        assertThat(said(words.facts(words.row(List.of(now, other), London.today(CLOCK)))))
                .endsWith("20 working days (" + other.citation() + ")")
                .hasLineCount(1);
    }

    private static String said(List<RuleWords.Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.name().equals("Earlier and later versions"))
                .map(RuleWords.Fact::says)
                .collect(Collectors.joining());
    }

    /// S11-1
    @Test
    void sevenDecemberAndTwentyWorkingDaysIsTheSeventhOfJanuary() {
        trying.show(rule("cla-review-1"));
        trying.startProperty().set("7 Dec 2026");

        assertThat(trying.dueProperty().get()).isEqualTo("Thu 7 Jan 2027");
        assertThat(trying.sumProperty().get())
                .contains(
                        "Mon 7 Dec 2026 + 20 working days = Thu 7 Jan 2027.",
                        "Fri 25 Dec 2026 (",
                        "Mon 28 Dec 2026 (",
                        "Fri 1 Jan 2027 (");
        assertThat(trying.stepsProperty().get().lines())
                .startsWith("Tue 8 Dec 2026: working day 1")
                .endsWith("Thu 7 Jan 2027: working day 20");
    }

    @Test
    void theHourIsAskedWhereHoursCount() {
        trying.show(rule("cla-review-1"));
        assertThat(trying.asksTime()).isFalse();
        trying.show(rule("rhi"));
        assertThat(trying.asksTime()).isTrue();

        trying.startProperty().set("21/11/26");
        trying.timeProperty().set("1840");
        assertThat(trying.dueProperty().get()).isEqualTo("Tue 24 Nov 2026, 18:40");
        trying.timeProperty().set("quarter past");
        assertThat(trying.dueProperty().get()).isEmpty();
        assertThat(trying.problemProperty().get()).isEqualTo("This is not a time of day. Type it as 18:40.");
    }

    @Test
    void aStartBeforeTheRuleSaysThatNoClockStarted() {
        trying.show(rule("cla-review-1"));
        trying.startProperty().set("7 Dec 1999");

        assertThat(trying.dueProperty().get()).isEmpty();
        assertThat(trying.problemProperty().get())
                .isEqualTo("This rule was not in force on Tue 7 Dec 1999, so no clock started.");
    }

    private Optional<RuleRow> rule(String rule) {
        model.load();
        return model.rows().stream()
                .filter(row -> row.entry().rule().equals(rule))
                .findFirst();
    }
}
