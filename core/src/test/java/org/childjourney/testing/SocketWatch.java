package org.childjourney.testing;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/// Sees every network socket this process opens and every host name it looks up, between `start` and `opened`.
///
/// The JDK's flight recorder traces the methods through which all its sockets are made, whether or not a connection
/// follows. Not seen: sockets opened by native code or by another process, Unix domain sockets, and the look-up of a
/// name whose answer the JDK still remembers.
public final class SocketWatch implements AutoCloseable {

    private static final String NET = "sun.nio.ch.Net";
    private static final String FILTER = NET + "::socket;" + NET + "::serverSocket;"
            + "java.net.InetAddress$PlatformResolver::lookupByName;"
            + "java.net.InetAddress$PlatformResolver::lookupByAddress";

    private final Recording recording = new Recording();

    private SocketWatch() {
        recording.enable("jdk.MethodTrace").with("filter", FILTER).withStackTrace();
        recording.start();
    }

    public static SocketWatch start() {
        return new SocketWatch();
    }

    /// Ends the watch; one text for each socket opened or name looked up, with the calls that led there.
    public List<String> opened() {
        try {
            recording.stop();
            var file = Files.createTempFile("sockets", ".jfr");
            try {
                recording.dump(file);
                return RecordingFile.readAllEvents(file).stream()
                        .filter(event -> event.getEventType().getName().equals("jdk.MethodTrace"))
                        .filter(event -> !calledByItsOwnOverload(event))
                        .map(SocketWatch::told)
                        .toList();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        recording.close();
    }

    private static boolean calledByItsOwnOverload(RecordedEvent event) {
        return frames(event).stream()
                .limit(1)
                .anyMatch(frame -> typeOf(frame.getMethod()).equals(NET));
    }

    private static String told(RecordedEvent event) {
        RecordedMethod method = event.getValue("method");
        return typeOf(method) + "." + method.getName()
                + frames(event).stream()
                        .map(frame -> "\n    at " + typeOf(frame.getMethod()) + "."
                                + frame.getMethod().getName() + ":" + frame.getLineNumber())
                        .collect(joining());
    }

    private static List<RecordedFrame> frames(RecordedEvent event) {
        RecordedStackTrace calls = event.getStackTrace();
        return calls == null ? List.of() : calls.getFrames();
    }

    private static String typeOf(RecordedMethod method) {
        return method.getType().getName();
    }
}
