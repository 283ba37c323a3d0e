package org.childjourney.app.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import javafx.stage.Window;
import org.childjourney.access.Delegation;
import org.childjourney.access.NotAllowed;
import org.childjourney.record.StoreFault;
import org.slf4j.LoggerFactory;

/// Where every fault that no screen answers for ends: one window, one line in the log. Neither holds a word of a
/// record: the log gets types and places in the program, never messages.
public final class Faults implements Consumer<Throwable>, Thread.UncaughtExceptionHandler {

    private static final int PLACES_LOGGED = 12;

    private final Window owner;
    private final Look look;
    private final Texts texts;
    private final Delegation delegation;
    private final Consumer<Runnable> window;

    /// @param window takes what is to be shown to the window's thread
    public Faults(Window owner, Look look, Delegation delegation, Consumer<Runnable> window) {
        this.owner = owner;
        this.look = look;
        this.texts = Texts.of(Faults.class);
        this.delegation = delegation;
        this.window = window;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        accept(fault);
    }

    @Override
    public void accept(Throwable fault) {
        tell(fault, sentenceFor(fault));
    }

    /// A fault of which the person should know something else than its kind.
    public void accept(Throwable fault, String sentence) {
        tell(fault, sentence);
    }

    /// Something that keeps the person from going on, and is no fault of the program.
    public void say(String sentence) {
        window.accept(() -> FaultView.show(owner, look, texts, sentence, ""));
    }

    /// The program could not open its window. Nothing of the person's was touched yet.
    public void atStart(Throwable fault) {
        tell(fault, fault instanceof StoreFault ? sentenceFor(fault) : texts.say("ui.fault.start"));
    }

    private void tell(Throwable fault, String sentence) {
        String code = log(fault);
        window.accept(() -> FaultView.show(owner, look, texts, sentence, code));
    }

    /// Writes a fault into the log, where a screen tells the person of it itself.
    ///
    /// @return the code to quote
    public String log(Throwable fault) {
        String code = codeOf(fault);
        // the log is set up for the first fault, so that no start waits for it
        LoggerFactory.getLogger(Faults.class).error("{} {}", code, placesOf(fault));
        return code;
    }

    String sentenceFor(Throwable fault) {
        return switch (fault) {
            case StoreFault store -> texts.say("ui.fault." + store.kind().name());
            case NotAllowed refused ->
                texts.say(
                        "ui.fault.notAllowed",
                        delegation.whoMay(refused.act()).stream()
                                .map(texts::word)
                                .collect(Collectors.joining(", ")));
            default -> texts.say("ui.fault." + StoreFault.Kind.OUR_FAULT.name());
        };
    }

    /// The same fault at the same place has the same code.
    static String codeOf(Throwable fault) {
        if (fault instanceof StoreFault store) {
            return store.code();
        }
        var crc = new CRC32();
        crc.update(originOf(fault).getBytes(UTF_8));
        return String.format(Locale.ROOT, "CJ-%08X", crc.getValue());
    }

    private static String originOf(Throwable fault) {
        return fault.getClass().getName()
                + Arrays.stream(fault.getStackTrace())
                        .filter(place -> place.getClassName().startsWith("org.childjourney."))
                        .findFirst()
                        .map(place -> place.getClassName() + ":" + place.getLineNumber())
                        .orElse("");
    }

    static String placesOf(Throwable fault) {
        var places = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            places.append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace())
                    .limit(PLACES_LOGGED)
                    .forEach(place -> places.append(" < ")
                            .append(place.getClassName())
                            .append('.')
                            .append(place.getMethodName())
                            .append(':')
                            .append(place.getLineNumber()));
            places.append("; ");
        }
        return places.toString();
    }
}
