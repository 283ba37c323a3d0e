package org.childjourney.uitests;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.AsynchronousChannelProvider;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;

/// A process with its network off: every attempt to open a socket or to find a host fails, and is said on its output,
/// whether or not the program minds. It holds for what is written in Java, on any operating system; what a library of
/// the operating system opens by itself is not seen.
///
/// `NoSockets` watches every other test and lets the attempt go on; here it fails, as it does with no signal.
public final class NoNetwork {

    /// What a line begins with that tells of an attempt.
    static final String TRIED = "tried ";

    private NoNetwork() {}

    /// A folder for the class path of the process, without which finding a host is not noticed.
    static Path names(Path folder) throws IOException {
        var services = Files.createDirectories(folder.resolve("META-INF").resolve("services"));
        Files.writeString(services.resolve(InetAddressResolverProvider.class.getName()), Names.class.getName());
        return folder;
    }

    /// From here on this process has none.
    @SuppressWarnings("deprecation")
    static void off() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw tried("a socket");
        });
        ServerSocket.setSocketFactory(() -> {
            throw tried("a socket that listens");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw tried("a socket for datagrams");
        });
        System.setProperty(SelectorProvider.class.getName(), Channels.class.getName());
        System.setProperty(AsynchronousChannelProvider.class.getName(), Later.class.getName());
    }

    private static Refused tried(String what) {
        System.out.println(TRIED + what);
        System.out.flush();
        Thread.dumpStack();
        return new Refused();
    }

    /// There is no network here.
    private static final class Refused extends IllegalStateException {

        private SocketException asSocket() {
            return new SocketException("no network", this);
        }
    }

    /// Finds no host.
    public static final class Names extends InetAddressResolverProvider {

        @Override
        public InetAddressResolver get(Configuration usual) {
            return new InetAddressResolver() {
                @Override
                public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                    throw unknown("the host " + host);
                }

                @Override
                public String lookupByAddress(byte[] address) throws UnknownHostException {
                    throw unknown("the name of a host");
                }
            };
        }

        private static UnknownHostException unknown(String what) {
            var unknown = new UnknownHostException("no network");
            unknown.initCause(tried(what));
            return unknown;
        }

        @Override
        public String name() {
            return "no network";
        }
    }

    /// Opens no channel.
    public static final class Channels extends SelectorProvider {

        @Override
        public DatagramChannel openDatagramChannel() throws IOException {
            throw tried("a channel for datagrams").asSocket();
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
            return openDatagramChannel();
        }

        @Override
        public Pipe openPipe() throws IOException {
            throw tried("a pipe").asSocket();
        }

        @Override
        public AbstractSelector openSelector() throws IOException {
            throw tried("a selector of channels").asSocket();
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() throws IOException {
            throw tried("a channel that listens").asSocket();
        }

        @Override
        public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
            return openServerSocketChannel();
        }

        @Override
        public SocketChannel openSocketChannel() throws IOException {
            throw tried("a channel").asSocket();
        }

        @Override
        public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
            return openSocketChannel();
        }
    }

    /// Opens no channel that answers later.
    public static final class Later extends AsynchronousChannelProvider {

        @Override
        public AsynchronousChannelGroup openAsynchronousChannelGroup(int threads, ThreadFactory made)
                throws IOException {
            throw tried("channels that answer later").asSocket();
        }

        @Override
        public AsynchronousChannelGroup openAsynchronousChannelGroup(ExecutorService executor, int size)
                throws IOException {
            throw tried("channels that answer later").asSocket();
        }

        @Override
        public AsynchronousServerSocketChannel openAsynchronousServerSocketChannel(AsynchronousChannelGroup group)
                throws IOException {
            throw tried("a channel that listens").asSocket();
        }

        @Override
        public AsynchronousSocketChannel openAsynchronousSocketChannel(AsynchronousChannelGroup group)
                throws IOException {
            throw tried("a channel").asSocket();
        }
    }
}
