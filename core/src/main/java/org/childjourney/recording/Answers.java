package org.childjourney.recording;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.childjourney.record.ChildId;

/// What was answered, as typed: nothing that a person wrote is lost because it cannot be read. Where several children
/// are asked about, each has answers of their own.
public record Answers(Map<String, String> given) {

    public static final Answers NONE = new Answers(Map.of());

    private static final String OF = "@";

    public Answers {
        given = Map.copyOf(given);
    }

    /// What an answer is kept under that is about one of several children.
    public static String name(String part, ChildId child) {
        return part + OF + child;
    }

    public String of(String part) {
        return given.getOrDefault(part, "");
    }

    public String of(String part, ChildId child) {
        return of(name(part, child));
    }

    /// What is answered to a question where it is asked of this child, and once for all.
    public String of(Question question, ChildId child) {
        return question.isOfEachChild() ? of(question.part(), child) : of(question.part());
    }

    /// The choice that was made, by its name.
    public <E extends Enum<E>> Optional<E> choice(String part, Class<E> choices) {
        return Optional.of(of(part)).filter(name -> !name.isEmpty()).map(name -> Enum.valueOf(choices, name));
    }

    public <E extends Enum<E>> Optional<E> choice(String part, ChildId child, Class<E> choices) {
        return choice(name(part, child), choices);
    }

    public Answers with(String part, String answer) {
        var more = new HashMap<>(given);
        more.put(part, answer);
        return new Answers(more);
    }

    /// As it is kept in a draft.
    public String asDraft() {
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

    public static Answers fromDraft(String text) {
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
