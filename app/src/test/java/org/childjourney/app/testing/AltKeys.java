package org.childjourney.app.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.childjourney.app.form.Asked;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormScreen;
import org.childjourney.app.ui.Texts;

/// The letters by which, with Alt, the parts of a form are reached.
public final class AltKeys {

    private static final Pattern LETTER = Pattern.compile("_(\\p{L})");

    private AltKeys() {}

    /// Those of the questions that the form always asks, and of the buttons at its foot.
    public static List<String> of(Form form) {
        var texts = Texts.of(FormScreen.class);
        var words = new ArrayList<String>();
        form.questions().stream()
                .filter(question -> !question.name().startsWith("couple-"))
                .map(Asked::label)
                .forEach(words::add);
        form.manner().withdraws().map(Form.Withdrawal::words).ifPresent(words::add);
        words.addAll(List.of(texts.say("form.finish"), texts.say("form.close"), texts.say("ui.discard")));
        return in(words.toArray(String[]::new));
    }

    /// The letter of each of these words; the words themselves where they have none.
    public static List<String> in(String... words) {
        return Arrays.stream(words)
                .map(said -> LETTER.matcher(said)
                        .results()
                        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                        .findFirst()
                        .orElse(said))
                .toList();
    }
}
