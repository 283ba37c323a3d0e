package org.childjourney.persistence.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A disk whose power goes after so many acts. It knows what was forced by then; of the rest any part may have reached
/// the disk: each block of a file or not, and each change of a name or not, but names in their order.
public final class PowerCutDisk implements Disk {

    private static final int BLOCK = 512;

    /// What a test catches to know that the power went.
    public static final class PowerCut extends RuntimeException {}

    private static final class File {
        private byte[] forced = {};
        private byte[] written = {};
    }

    private record Naming(Path path, File file) {}

    private final Disk real = Disk.real();
    private final int actsUntilTheCut;
    private final Map<FileChannel, File> open = new IdentityHashMap<>();
    private final Map<Path, File> names = new HashMap<>();
    private final Map<Path, File> forcedNames = new HashMap<>();
    private final List<Naming> pending = new ArrayList<>();
    private int acts;

    public PowerCutDisk(int actsUntilTheCut) {
        this.actsUntilTheCut = actsUntilTheCut;
    }

    public int acts() {
        return acts;
    }

    @Override
    public FileChannel open(Path path) throws IOException {
        var channel = real.open(path);
        open.put(channel, Optional.ofNullable(names.get(path)).orElseThrow());
        return channel;
    }

    @Override
    public FileChannel create(Path path) throws IOException {
        act();
        var channel = real.create(path);
        var file = new File();
        name(path, file);
        open.put(channel, file);
        return channel;
    }

    @Override
    public int write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        var file = fileOf(channel);
        int length = bytes.remaining();
        file.written = Arrays.copyOf(file.written, Math.max(file.written.length, (int) at + length));
        bytes.duplicate().get(file.written, (int) at, length);
        act();
        return real.write(channel, bytes, at);
    }

    @Override
    public void force(FileChannel channel) {
        act();
        fileOf(channel).forced = fileOf(channel).written.clone();
    }

    @Override
    public void cut(FileChannel channel, long length) throws IOException {
        act();
        fileOf(channel).written = Arrays.copyOf(fileOf(channel).written, (int) length);
        real.cut(channel, length);
    }

    @Override
    public void move(Path from, Path onto) throws IOException {
        name(onto, Optional.ofNullable(names.remove(from)).orElseThrow());
        act();
        real.move(from, onto);
    }

    private File fileOf(FileChannel channel) {
        return Optional.ofNullable(open.get(channel)).orElseThrow();
    }

    private void name(Path path, File file) {
        names.put(path, file);
        pending.add(new Naming(path, file));
    }

    @Override
    public void link(Path name, Path existing) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forceFolder(Path folder) {
        act();
        pending.removeIf(naming -> {
            boolean isIn = naming.path().startsWith(folder);
            if (isIn) {
                forcedNames.put(naming.path(), naming.file());
            }
            return isIn;
        });
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(path);
    }

    private void act() {
        acts++;
        if (acts >= actsUntilTheCut) {
            throw new PowerCut();
        }
    }

    /// Writes the files below a folder as they may be found when the power is back.
    public void leave(Path folder, Path found, Random random) throws IOException {
        var names = new HashMap<>(forcedNames);
        for (var naming : pending.subList(0, random.nextInt(pending.size() + 1))) {
            names.put(naming.path(), naming.file());
        }
        for (var name : names.entrySet()) {
            var path = found.resolve(folder.relativize(name.getKey()));
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, left(name.getValue(), random));
        }
    }

    private static byte[] left(File file, Random random) {
        if (Arrays.equals(file.forced, file.written) || random.nextInt(4) == 0) {
            return file.forced;
        }
        int shorter = Math.min(file.forced.length, file.written.length);
        int longer = Math.max(file.forced.length, file.written.length);
        var left = Arrays.copyOf(file.forced, shorter + random.nextInt(longer - shorter + 1));
        if (random.nextBoolean()) {
            left = Arrays.copyOf(left, longer);
        }
        for (int block = 0; block < left.length; block += BLOCK) {
            if (random.nextBoolean()) {
                int to = Math.min(Math.min(block + BLOCK, left.length), file.written.length);
                if (to > block) {
                    System.arraycopy(file.written, block, left, block, to - block);
                }
            }
        }
        return left;
    }
}
