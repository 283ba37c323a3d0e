package org.childjourney.app.commands;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.childjourney.access.Passphrase;

/// Passphrases and codes: from a file, else from the person at the keyboard. Never from an argument or the environment,
/// which other programs can read.
final class Secrets {

    private static final long LARGEST = 4096;

    private final Terminal.Asking asking;

    Secrets(Terminal.Asking asking) {
        this.asking = asking;
    }

    /// The passphrase of a user who has one.
    Passphrase known(Optional<Path> file, String user) {
        return file.map(Secrets::inFile).orElseGet(() -> asked(Words.say("ask.passphrase", user)));
    }

    /// A passphrase that someone chooses now: asked twice where it is typed.
    Passphrase chosen(Optional<Path> file, String user) {
        var passphrase = file.map(Secrets::inFile).orElseGet(() -> askedTwice(user));
        if (!passphrase.isLongEnough()) {
            passphrase.close();
            throw CannotBeDone.because("passphrase.short", Passphrase.SHORTEST);
        }
        return passphrase;
    }

    private Passphrase askedTwice(String user) {
        var first = asked(Words.say("ask.passphrase.new", user));
        try (var second = asked(Words.say("ask.passphrase.again"))) {
            char[] typed = first.signs();
            char[] again = second.signs();
            boolean same = Arrays.equals(typed, again);
            Arrays.fill(typed, '\0');
            Arrays.fill(again, '\0');
            if (!same) {
                first.close();
                throw CannotBeDone.because("passphrase.differs");
            }
        }
        return first;
    }

    private Passphrase asked(String question) {
        char[] typed = asking.secret(question).orElseThrow(() -> CannotBeDone.because("passphrase.nobody"));
        try {
            return new Passphrase(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private static Passphrase inFile(Path file) {
        char[] line = firstLine(file);
        try {
            if (line.length == 0) {
                throw CannotBeDone.because("file.empty", file);
            }
            return new Passphrase(line);
        } finally {
            Arrays.fill(line, '\0');
        }
    }

    /// The first line of a small file, without its end.
    static char[] firstLine(Path file) {
        byte[] bytes = new byte[0];
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw CannotBeDone.because("file.not-read", file);
            }
            bytes = Files.readAllBytes(file);
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            int end = 0;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            char[] line = Arrays.copyOfRange(text.array(), 0, end);
            Arrays.fill(text.array(), '\0');
            return line;
        } catch (CharacterCodingException e) {
            throw CannotBeDone.because("file.not-text", file);
        } catch (IOException e) {
            throw CannotBeDone.because("file.not-read", file);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
