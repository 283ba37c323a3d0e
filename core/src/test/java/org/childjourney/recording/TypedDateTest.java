package org.childjourney.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(textBlock = """
        t,               2026-11-23
        T,               2026-11-23
        -1,              2026-11-22
        -0,              2026-11-23
        mon,             2026-11-23
        fri,             2026-11-20
        Friday,          2026-11-20
        tue,             2026-11-17
        23/11,           2026-11-23
        24.11,           2026-11-24
        1-6,             2026-06-01
        # nearest: in January, 31/12 is last month's
        2/1,             2027-01-02
        23/11/26,        2026-11-23
        23/11/2025,      2025-11-23
        23 nov,          2026-11-23
        Mon 23 Nov 2026, 2026-11-23
        3 September 26,  2026-09-03
        2026-11-23,      2026-11-23
        """)
    void isReadAsItIsTyped(String typed, LocalDate on) {
        assertThat(TypedDate.read(typed, MONDAY)).contains(on);
    }

    @ParameterizedTest(name = "\"{0}\" of a life is {1}")
    @CsvSource(textBlock = """
        3/2/58,      1958-02-03
        3 feb 58,    1958-02-03
        3/2/09,      2009-02-03
        23/11/26,    2026-11-23
        # within a year ahead it is expected; a day later it was a hundred years ago
        23/11/27,    2027-11-23
        24/11/27,    1927-11-24
        3/2/1958,    1958-02-03
        # four figures are what they say
        3/2/2058,    2058-02-03
        -1,          2026-11-22
        """)
    void aDayOfALifeMayBeOfTheLastCentury(String typed, LocalDate on) {
        assertThat(TypedDate.readOfLife(typed, MONDAY)).contains(on);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "31/11", "29/2/2026", "23", "23/13", "fr", "32 nov", "3 anj 2026", "+1"})
    void isNotGuessed(String typed) {
        assertThat(TypedDate.read(typed, MONDAY)).isEmpty();
    }

    @Test
    void aLeapDayIsTheNearestThatWas() {
        assertThat(TypedDate.read("29/2", LocalDate.of(2028, 3, 5))).contains(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({"15:30, 15:30", "15.30, 15:30", "1530, 15:30", "930, 09:30", "9, 09:00", "0000, 00:00"})
    void aTimeIsReadAsItIsTyped(String typed, LocalTime at) {
        assertThat(TypedTime.read(typed)).contains(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "9:60", "half past", "9:3", "12345"})
    void aTimeIsNotGuessed(String typed) {
        assertThat(TypedTime.read(typed)).isEqualTo(Optional.empty());
    }
}
