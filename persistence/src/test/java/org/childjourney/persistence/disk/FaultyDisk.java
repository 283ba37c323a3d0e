package org.childjourney.persistence.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// A disk that fails at one of the acts asked of it, counted from 1: once, or from then on. It forces nothing, for no
/// test pulls the plug.
public class FaultyDisk implements Disk {

    /// What an act that fails has done by then.
    public enum Done {
        NOTHING,
        /// Of a write, its first half.
        HALF,
        /// All of it, and still it is called a failure.
        ALL
    }

    /// How long the disk fails.
    public enum Lasting {
        ONCE,
        FROM_THEN_ON
    }

    private final Disk real = Disk.real();
    private final int failing;
    private final Done done;
    private final Lasting lasting;
    private int acts;

    public FaultyDisk(int failing, Done done, Lasting lasting) {
        this.failing = failing;
        this.done = done;
        this.lasting = lasting;
    }

    /// A disk that does not fail, and counts.
    public static FaultyDisk counting() {
        return new FaultyDisk(Integer.MAX_VALUE, Done.NOTHING, Lasting.ONCE);
    }

    public synchronized int acts() {
        return acts;
    }

    @Override
    public FileChannel open(Path path) throws IOException {
        return real.open(path);
    }

    @Override
    public FileChannel create(Path path) throws IOException {
        return real.create(path);
    }

    @Override
    public int write(FileChannel file, ByteBuffer bytes, long at) throws IOException {
        if (isFailing()) {
            if (done != Done.NOTHING) {
                int length = done == Done.ALL ? bytes.remaining() : bytes.remaining() / 2;
                real.write(file, bytes.duplicate().limit(bytes.position() + length), at);
            }
            throw full();
        }
        return real.write(file, bytes, at);
    }

    @Override
    public void force(FileChannel file) throws IOException {
        act(() -> {});
    }

    @Override
    public void cut(FileChannel file, long length) throws IOException {
        act(() -> real.cut(file, length));
    }

    @Override
    public void move(Path from, Path onto) throws IOException {
        act(() -> real.move(from, onto));
    }

    @Override
    public void link(Path name, Path existing) throws IOException {
        act(() -> real.link(name, existing));
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        act(() -> {});
    }

    @Override
    public void delete(Path path) throws IOException {
        act(() -> real.delete(path));
    }

    @FunctionalInterface
    private interface Act {
        void go() throws IOException;
    }

    private void act(Act act) throws IOException {
        boolean isFailing = isFailing();
        if (!isFailing || done == Done.ALL) {
            act.go();
        }
        if (isFailing) {
            throw full();
        }
    }

    private synchronized boolean isFailing() {
        acts++;
        return lasting == Lasting.ONCE ? acts == failing : acts >= failing;
    }

    private static IOException full() {
        return new IOException("No space left on device");
    }
}
