package org.childjourney.app.form;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// What was answered, as typed: nothing that a person wrote is lost because it cannot be read.
public record Answers(Map<String, String> given) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        given = Map.copyOf(given);
    }

    public String of(String part) {
        return given.getOrDefault(part, "");
    }

    /// The choice that was made, by its name.
    public <E extends Enum<E>> Optional<E> choice(String part, Class<E> choices) {
        return Optional.of(of(part)).filter(name -> !name.isEmpty()).map(name -> Enum.valueOf(choices, name));
    }

    public Answers with(String part, String answer) {
        var more = new HashMap<>(given);
        more.put(part, answer);
        return new Answers(more);
    }

    /// As it is kept in a draft.
    String asDraft() {
        var lines = new Properties();
        given.forEach(lines::setProperty);
        var text = new StringWriter();
        try {
            lines.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static Answers fromDraft(String text) {
        var lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var given = new HashMap<String, String>();
        lines.stringPropertyNames().forEach(part -> given.put(part, lines.getProperty(part)));
        return new Answers(given);
    }
}
