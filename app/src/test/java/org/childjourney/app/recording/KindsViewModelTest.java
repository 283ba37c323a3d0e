package org.childjourney.app.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsViewModelTest {

    private static final List<KindsViewModel.Kind> KINDS = List.of(
            new KindsViewModel.Kind("visit", "Visit"),
            new KindsViewModel.Kind("decision", "Management decision"),
            new KindsViewModel.Kind("missing", "Missing episode"),
            new KindsViewModel.Kind("interview", "Return home interview"));

    private final List<String> told = new ArrayList<>();

    private KindsViewModel asking(String last) {
        return new KindsViewModel("What", KINDS, last, new Chooser.Around() {
            @Override
            public void chosen(String form) {
                told.add(form);
            }

            @Override
            public void back() {
                told.add("back");
            }
        });
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(textBlock = """
            visit,    R,  interview
            visit,    M,  decision
            # of two the next
            decision, M,  missing
            missing,  M,  decision
            # nothing begins with it
            missing,  X,  missing
            visit,    ' ', visit
            """)
    void theFirstLetterChooses(String last, String letter, String chosen) {
        var model = asking(last);

        model.choose(letter);

        assertThat(model.chosenProperty().get().name()).isEqualTo(chosen);
    }

    @Test
    void whatWasChosenLastIsChosenFirst() {
        assertThat(asking("interview").chosenProperty().get().name()).isEqualTo("interview");
        assertThat(asking("taken away since").chosenProperty().get().name()).isEqualTo("visit");
    }

    @Test
    void enterOpensAndEscGoesBack() {
        var model = asking("missing");
        model.open();
        model.back();

        assertThat(told).containsExactly("missing", "back");
    }

    @Test
    void whatOneUserChoseIsNotAnothers() {
        var last = new LastKind();
        last.choose(new UserId(new UUID(0, 1)), "note");

        assertThat(last.of(new UserId(new UUID(0, 1)))).contains("note");
        assertThat(last.of(new UserId(new UUID(0, 2)))).isEmpty();
    }
}
