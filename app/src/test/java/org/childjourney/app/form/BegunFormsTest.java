package org.childjourney.app.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.app.testing.InMemoryDrafts;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.recording.Answers;
import org.junit.jupiter.api.Test;

class BegunFormsTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final ChildId SAMI = new ChildId(new UUID(0, 2));
    private static final Answers TYPED = new Answers(Map.of("worries", "Alone"));

    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private final BegunForms begun = new BegunForms(drafts, Texts.of(FormScreen.class));
    private final Form form = new Form(
            "map",
            "overviewForm",
            "Worries",
            List.of(),
            Answers.NONE,
            _ -> new Form.Result.Refused(List.of()),
            _ -> "");

    @Test
    void aFormWhoseDraftIsDamagedBeginsEmptyAndSaysSo() {
        drafts.damage(AMIRA, "map");

        var first = begun.begin(AMIRA, form);

        assertThat(first.draft()).isEmpty();
        assertThat(first.note()).contains("cannot be read", "set aside, not deleted");
        assertThat(begun.begin(AMIRA, form).note()).isEmpty();
    }

    @Test
    void aDamagedDraftKeepsNobodyFromTheOthers() {
        drafts.damage(AMIRA, "map");
        drafts.keep(SAMI, "map", TYPED.asDraft());

        assertThat(begun.of("map")).containsExactly(Map.entry(SAMI, TYPED));
        assertThat(begun.hasAny(AMIRA, List.of("map"))).isFalse();
        assertThat(begun.hasAny(SAMI, List.of("map"))).isTrue();
    }
}
