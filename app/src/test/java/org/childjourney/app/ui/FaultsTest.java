package org.childjourney.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.childjourney.record.StoreFault;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void aFaultOfTheStoreKeepsItsCode() {
        assertThat(Faults.codeOf(new StoreFault(StoreFault.Kind.DISK_FULL, "J-7")))
                .isEqualTo("J-7");
    }

    @Test
    void theSameFaultHasTheSameCodeWhateverItsMessage() {
        var codes = Stream.of("Leo Cole", "Amira Khan").map(FaultsTest::fault).map(Faults::codeOf);

        assertThat(codes.distinct()).singleElement().asString().startsWith("CJ-");
    }

    @Test
    void nothingOfAMessageIsLogged() {
        assertThat(Faults.placesOf(new IllegalStateException("Leo", fault("Cole"))))
                .doesNotContain("Leo", "Cole");
    }

    private static RuntimeException fault(String message) {
        return new IllegalStateException(message);
    }
}
