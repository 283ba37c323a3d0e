package org.childjourney.app.ui;

import javafx.util.StringConverter;

/// Shows a choice by its words. A choice is never typed, so nothing is read back.
public final class WordConverter<E extends Enum<E>> extends StringConverter<E> {

    private final Texts texts;

    public WordConverter(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String toString(E value) {
        return value == null ? "" : texts.word(value);
    }

    @Override
    public E fromString(String words) {
        throw new UnsupportedOperationException("a choice is not typed");
    }
}
