package org.childjourney.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.ConnectException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SocketWatchTest {

    private static final int NOBODY_LISTENS = 1;
    private static final URI NOBODY = URI.create("http://127.0.0.1:" + NOBODY_LISTENS + "/");

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysToTheNetwork")
    void everyWayToTheNetworkIsSeen(Executable way) throws Throwable {
        assertThat(openedBy(way)).isNotEmpty().allMatch(told -> told.contains("SocketWatchTest"));
    }

    static Stream<Named<Executable>> waysToTheNetwork() {
        return Stream.of(
                Named.of(
                        "a connection refused",
                        () -> assertThrows(ConnectException.class, () -> {
                            try (var socket = new Socket(InetAddress.getLoopbackAddress(), NOBODY_LISTENS)) {
                                socket.getOutputStream();
                            }
                        })),
                Named.of("a port listened on", () -> new ServerSocket(0).close()),
                Named.of("a datagram socket", () -> new DatagramSocket().close()),
                Named.of("a channel", () -> SocketChannel.open().close()),
                Named.of("a server channel", () -> ServerSocketChannel.open().close()),
                Named.of("a datagram channel", () -> DatagramChannel.open().close()),
                Named.of(
                        "an asynchronous channel",
                        () -> AsynchronousSocketChannel.open().close()),
                Named.of(
                        "a web address",
                        () -> assertThrows(
                                ConnectException.class, () -> NOBODY.toURL().openStream())),
                Named.of("the name of a host", () -> InetAddress.getAllByName("localhost")));
    }

    @Test
    void aWebClientIsSeen() throws Throwable {
        var opened = openedBy(() -> {
            try (var client = HttpClient.newHttpClient()) {
                var request = HttpRequest.newBuilder(NOBODY).build();
                assertThrows(ConnectException.class, () -> client.send(request, BodyHandlers.ofString()));
            }
        });

        assertThat(opened).isNotEmpty().allMatch(told -> told.contains("jdk.internal.net.http"));
    }

    @Test
    void filesAreNotTheNetwork(@TempDir Path folder) throws Throwable {
        assertThat(openedBy(() -> Files.writeString(folder.resolve("note"), "seen at home")))
                .isEmpty();
    }

    @Test
    void oneSocketIsToldOnce() throws Throwable {
        assertThat(openedBy(() -> new ServerSocket(0).close())).hasSize(1);
    }

    private static List<String> openedBy(Executable action) throws Throwable {
        try (var watch = SocketWatch.start()) {
            action.execute();
            return watch.opened();
        }
    }
}
