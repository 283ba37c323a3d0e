package org.childjourney.access;

import java.util.Arrays;

/// What a person types to unlock. It is wiped from memory when closed, and never printed.
public final class Passphrase implements AutoCloseable {

    private final char[] signs;

    public Passphrase(char[] signs) {
        this.signs = signs.clone();
    }

    public static Passphrase of(CharSequence typed) {
        return new Passphrase(typed.toString().toCharArray());
    }

    public char[] signs() {
        return signs.clone();
    }

    public boolean isLongEnough() {
        return signs.length >= SHORTEST;
    }

    @Override
    public void close() {
        Arrays.fill(signs, '\0');
    }

    @Override
    public String toString() {
        return "passphrase";
    }

    /// The fewest signs that a new passphrase may have.
    public static final int SHORTEST = 12;
}
