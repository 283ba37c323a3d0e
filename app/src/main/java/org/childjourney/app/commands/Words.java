package org.childjourney.app.commands;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the commands: `commands.properties`.
final class Words {

    static final String BUNDLE = "org.childjourney.app.commands.commands";

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

    private Words() {}

    static String say(String key, Object... places) {
        return new MessageFormat(WORDS.getString(key), Locale.UK).format(places);
    }

    static boolean has(String key) {
        return WORDS.containsKey(key);
    }

    /// The sentence for one of a closed set of values.
    static String say(String key, Enum<?> value) {
        return say(key + "." + value.name());
    }
}
