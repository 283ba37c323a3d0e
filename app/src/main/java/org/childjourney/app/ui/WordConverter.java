package org.childjourney.app.ui;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Shows a choice by its words. A choice is never typed, so nothing is read back.
public final class WordConverter<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public WordConverter(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("a choice is not typed");
    }
}
