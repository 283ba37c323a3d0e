package org.childjourney.persistence.journal;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Entries as deflated bytes, and back.
final class Packing {

    private static final int HAS_CHILD = 1;
    private static final int HAS_BODY = 2;
    private static final int AT_ONCE = 1 << 16;

    private Packing() {}

    static byte[] pack(List<Entry> entries) {
        var packed = new ByteArrayOutputStream();
        // most of it is keys and hashes, which no effort makes smaller; small pieces cost a call each
        try (var deflater = new Deflater(Deflater.BEST_SPEED);
                var deflating = new DeflaterOutputStream(packed, deflater);
                var out = new DataOutputStream(new BufferedOutputStream(deflating, AT_ONCE))) {
            out.writeInt(entries.size());
            for (var entry : entries) {
                write(entry, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void write(Entry entry, DataOutputStream out) throws IOException {
        out.writeByte(
                (entry.child().isPresent() ? HAS_CHILD : 0) | (entry.body().isPresent() ? HAS_BODY : 0));
        if (entry.child().isPresent()) {
            out.writeLong(entry.child().get().getMostSignificantBits());
            out.writeLong(entry.child().get().getLeastSignificantBits());
        }
        write(entry.envelope(), out);
        if (entry.body().isPresent()) {
            write(entry.body().get(), out);
        }
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static List<Entry> unpack(byte[] packed) {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            int count = in.readInt();
            var entries = new ArrayList<Entry>();
            for (int i = 0; i < count; i++) {
                entries.add(readEntry(in));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry readEntry(DataInputStream in) throws IOException {
        int has = in.readByte();
        Optional<UUID> child =
                (has & HAS_CHILD) == 0 ? Optional.empty() : Optional.of(new UUID(in.readLong(), in.readLong()));
        var envelope = readBytes(in);
        return new Entry(child, envelope, (has & HAS_BODY) == 0 ? Optional.empty() : Optional.of(readBytes(in)));
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
