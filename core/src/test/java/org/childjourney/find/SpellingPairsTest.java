package org.childjourney.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.childjourney.find.SpellingPairs.Pair;
import org.childjourney.sample.Crowd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingPairsTest {

    private static final int CROWD = 10_000;
    private static final int SEEDS = 3;
    private static final int OF_EACH = 200;

    @Test
    void misspeltNamesAreFoundAmongTheFirstFiveOfTenThousand() {
        var missed = new ArrayList<Pair>();
        LongStream.rangeClosed(1, SEEDS).forEach(seed -> {
            var pairs = new MisspeltNames(seed).pairs(OF_EACH);
            var crowd = new SpellingPairs(pairs, new Crowd(seed).names(CROWD));
            pairs.stream()
                    .filter(pair ->
                            crowd.rank(pair).rank().filter(rank -> rank <= 5).isEmpty())
                    .forEach(missed::add);
        });

        assertThat(missed).hasSizeLessThanOrEqualTo(SEEDS * OF_EACH * 2 / 100);
    }

    @Test
    void strangersShowNoCandidateAmongTenThousand() {
        var shown = new ArrayList<String>();
        LongStream.rangeClosed(1, SEEDS).forEach(seed -> {
            List<String> names = new Crowd(seed).names(CROWD);
            var crowd = new SpellingPairs(List.of(), names);
            new MisspeltNames(seed + SEEDS)
                    .strangersTo(names, OF_EACH).stream()
                            .filter(name -> crowd.rank(new Pair(name, "")).candidates() > 0)
                            .forEach(shown::add);
        });

        assertThat(shown).hasSizeLessThanOrEqualTo(SEEDS * OF_EACH * 5 / 100);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(textBlock = """
            Mohammed Hussein,     Muhammad Hussain
            Maxamed Xuseen,       Mohamud Hussein
            Cabdi Faarax,         Abdi Farah
            Kovalska Eva,         Ewa Kowalski
            Krzysztof Szymanska,  Krzysztof Szymański
            Bill Smyth,           William Smith
            Abdirahman Ali,       Abdi Rahman Ali
            Abdi Rahman Ali,      Abdirahman Ali
            Mary-Jane O'Brien,    mary jane obrien
            Stefan Turcanu,       Ștefan Țurcanu
            A Khan,               Amira Khan
            Amira Kahn,           'KHAN, Amira'
            Amria Khan,           Amira Khan
            # a family name mistyped that could be a short name, if family names had one
            Uppa Babar,           Babar Uppal
            Mirela Istratki,      Mirela Istrati
            # two words that are the beginning of one
            Yusuf Abdi Rahma,     Yusuf Abdirahman
            Maria Popescu,        Maria Elena Popescu
            """)
    void aNameIsFoundHoweverItIsWritten(String sought, String held) {
        var among = new SpellingPairs(List.of(new Pair(sought, held)), List.of("Leanne Ashworth", "Tomasz Lis"));

        assertThat(among.rank(new Pair(sought, held)).rank()).contains(1);
        assertThat(among.rank(new Pair(sought, held)).candidates()).isOne();
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(textBlock = """
            Amira Khan,      Amira Begum
            Amira Khan,      Farida Khan
            Tomasz Kowalski, Tomasz Nowak
            Leanne Smith,    Leroy Smart
            """)
    void anotherNameIsNotFound(String sought, String held) {
        var among = new SpellingPairs(List.of(), List.of(held));

        assertThat(among.rank(new Pair(sought, held)).candidates()).isZero();
    }

    @ParameterizedTest(name = "{0} finds {1} among ten thousand")
    @CsvSource(textBlock = """
            # a slip in each of two words
            Lorraene Goodwinm, Lorraine Goodwin
            Nagrq Mnir,        Munir Nagra
            Uzam Javde,        Uzma Javed
            # common names, spelt almost the same
            Edwards Thomas,    Thomas Edwardes
            # short names that are no beginnings
            Daz Hathaway,      Darren Hathaway
            Wiesiek Rozanski,  Wiesław Różański
            """)
    void slipsInBothWordsAreForgiven(String sought, String held) {
        var among = new SpellingPairs(List.of(new Pair(sought, held)), new Crowd(1).names(CROWD));

        assertThat(among.rank(new Pair(sought, held)).rank()).contains(1);
    }

    @ParameterizedTest(name = "{0} is not taken for {1} among ten thousand")
    @CsvSource(textBlock = """
            Carina Miron,   Sorin Miron
            Ilona Michalak, Halina Michalak
            """)
    void oneOfTheFamilyIsNotTakenForAnother(String sought, String held) {
        var among = new SpellingPairs(List.of(new Pair("", held)), new Crowd(1).names(CROWD));

        assertThat(among.rank(new Pair(sought, "")).candidates()).isZero();
    }
}
