package org.childjourney.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.childjourney.access.Act;
import org.childjourney.access.Laptop;
import org.childjourney.access.Role;
import org.childjourney.access.Users;
import org.childjourney.people.RemoveChild;
import org.childjourney.record.StoreFault;
import org.childjourney.timescales.Verified;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(Words.BUNDLE, Locale.ROOT);

    @Test
    void everyChoiceHasItsSentence() {
        every("fault.", StoreFault.Kind.values());
        every("role.", Role.values());
        every("act.", Act.values());
        every("notice.", Laptop.Notice.values());
        every("verified.", Verified.values());
        every("user.problem.", Users.Problem.values());
        every("remove.problem.", RemoveChild.Problem.values());
    }

    private static void every(String prefix, Enum<?>[] choices) {
        assertThat(Arrays.stream(choices).map(choice -> prefix + choice.name())).allMatch(WORDS::containsKey);
    }
}
