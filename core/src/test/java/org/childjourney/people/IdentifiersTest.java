package org.childjourney.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "943 476 5919", "9990000018", "9876543210"})
    void nhsNumberWithARightCheckDigitIsRead(String typed) {
        assertThat(NhsNumber.read(typed)).isPresent();
    }

    @ParameterizedTest
    // a wrong check digit, a check digit of ten, too short, letters
    @ValueSource(strings = {"9434765918", "9990000000", "943476591", "94347659I9", ""})
    void nhsNumberThatCannotBeIsNotRead(String typed) {
        assertThat(NhsNumber.read(typed)).isEmpty();
    }

    @Test
    void nhsNumberIsWrittenThreeThreeFour() {
        assertThat(NhsNumber.read("9434765919").orElseThrow()).hasToString("943 476 5919");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z886212312001", "N886212312002", "F886212312005", "y886212312010 "})
    void upnCheckLetterAgreesWithItsDigits(String typed) {
        assertThat(Upn.read(typed).orElseThrow().hasRightCheckLetter()).isTrue();
    }

    @Test
    void upnWithAnotherLetterIsAUpnWithAWrongCheckLetter() {
        assertThat(Upn.read("A886212312001").orElseThrow().hasRightCheckLetter())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I886212312001", "Z88621231200", "Z88621231200I", "UN1", ""})
    void upnOfAnotherFormIsNotRead(String typed) {
        assertThat(Upn.read(typed)).isEmpty();
    }
}
