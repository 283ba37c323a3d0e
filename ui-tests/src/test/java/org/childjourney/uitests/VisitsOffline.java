package org.childjourney.uitests;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxToolkit;

/// Unlocks with no network, records a visit to Amira from the list, and says on its output how it went; told to, it
/// tries the network instead.
final class VisitsOffline {

    static final String STATUS = "status ";
    static final String KEYS = "keys ";
    static final String DONE = "done ";
    static final String DUE = "due ";
    static final String OPENED = "opened";
    static final String REFUSED = "refused";

    /// How many ways to a network it tries where it is told to.
    static final int WAYS = 9;

    private VisitsOffline() {}

    public static void main(String[] folder) throws Exception {
        NoNetwork.off();
        if (folder.length == 0) {
            tryEverything();
            return;
        }
        try {
            visit(Path.of(folder[0]));
        } finally {
            Platform.exit();
        }
    }

    private static void visit(Path folder) throws Exception {
        var stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> TheWindow.on(stage, folder));
        var window = new TheWindow();
        var keys = new CountedKeys(window);
        window.waitUntil("the caret in the passphrase", () -> window.hasFocus("#unlock-passphrase"));
        window.type(TheWindow.PASSPHRASE);
        window.press(KeyCode.ENTER);
        window.workList();
        say(STATUS + window.read("#status-sync"));

        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        keys.press(KeyCode.ENTER);
        var child = new OpenChild(window);
        child.waitForForm();
        new OneChildVisit(keys).fill();
        keys.press(KeyCode.CONTROL, KeyCode.ENTER);
        say(DONE + child.finished());
        say(KEYS + keys.count());
        window.waitUntil("another due date", () -> !child.visitsDue().contains("late"));
        say(DUE + child.visitsDue());
        window.close(stage);
        window.waitUntil("the window closed", () -> !stage.isShowing());
    }

    /// Every way to a network that Java has.
    private static void tryEverything() {
        for (Callable<?> way : List.<Callable<?>>of(
                () -> new Socket("127.0.0.1", 9),
                () -> new ServerSocket(0),
                () -> new DatagramSocket(),
                () -> SocketChannel.open(),
                () -> AsynchronousSocketChannel.open(),
                () -> InetAddress.getByName("example.org"),
                () -> InetAddress.getLocalHost(),
                () -> URI.create("http://127.0.0.1:9/").toURL().openStream(),
                () -> HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://127.0.0.1:9/"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString()))) {
            try {
                way.call();
                say(OPENED);
            } catch (Exception _) {
                say(REFUSED);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
