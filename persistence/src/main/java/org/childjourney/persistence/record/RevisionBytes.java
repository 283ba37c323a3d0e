package org.childjourney.persistence.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.persistence.journal.Entry;
import org.childjourney.record.ChildId;
import org.childjourney.record.DeviceId;
import org.childjourney.record.Envelope;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.record.RevisionId;
import org.childjourney.record.Standing;
import org.childjourney.record.StoreFault;
import org.childjourney.record.UserId;

/// Revisions as entries of the journal, and an envelope as the bytes that its chain is made over. The form never
/// changes: a later one gets a number of its own.
public final class RevisionBytes {

    private static final int FORM = 1;
    private static final HexFormat HEX = HexFormat.of();

    private RevisionBytes() {}

    /// The revision as the journal keeps it.
    public static Entry entry(Revision revision) {
        var envelope = bytes(out -> {
            out.writeByte(FORM);
            writeEnvelope(revision.envelope(), out);
            out.write(HEX.parseHex(revision.envelope().chain()));
        });
        return new Entry(
                revision.envelope().child().map(ChildId::value),
                envelope,
                revision.body().map(RevisionBytes::body));
    }

    public static Revision revision(Entry entry) {
        try (var in = new DataInputStream(new ByteArrayInputStream(entry.envelope()))) {
            if (in.readUnsignedByte() != FORM) {
                throw new StoreFault(StoreFault.Kind.NEWER_VERSION, "ENVELOPE-FORM");
            }
            return new Revision(readEnvelope(in), entry.body().map(RevisionBytes::body), Optional.empty());
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreFault(StoreFault.Kind.DAMAGED_JOURNAL, "ENVELOPE-BROKEN");
        }
    }

    private static byte[] body(KeptBody body) {
        return ByteBuffer.allocate(Sealing.KEY_BYTES + body.content().length)
                .put(body.key())
                .put(body.content())
                .array();
    }

    private static KeptBody body(byte[] bytes) {
        return new KeptBody(
                Arrays.copyOf(bytes, Sealing.KEY_BYTES), Arrays.copyOfRange(bytes, Sealing.KEY_BYTES, bytes.length));
    }

    /// The envelope without its `chain`.
    static byte[] ofEnvelope(Envelope envelope) {
        return bytes(out -> writeEnvelope(envelope, out));
    }

    private static void writeEnvelope(Envelope envelope, DataOutputStream out) throws IOException {
        writeId(envelope.id().value(), out);
        out.writeUTF(envelope.kind());
        out.writeShort(envelope.schema());
        writeId(envelope.record().value(), out);
        out.writeBoolean(envelope.child().isPresent());
        if (envelope.child().isPresent()) {
            writeId(envelope.child().get().value(), out);
        }
        out.writeShort(envelope.parents().size());
        for (RevisionId parent : envelope.parents()) {
            writeId(parent.value(), out);
        }
        writeId(envelope.author().value(), out);
        writeId(envelope.device().value(), out);
        out.writeLong(envelope.recordedAt().getEpochSecond());
        out.writeInt(envelope.recordedAt().getNano());
        out.writeUTF(envelope.origin().name());
        out.writeUTF(envelope.standing().name());
        out.write(HEX.parseHex(envelope.bodyHash()));
    }

    private static Envelope readEnvelope(DataInputStream in) throws IOException {
        var id = new RevisionId(readId(in));
        String kind = in.readUTF();
        int schema = in.readUnsignedShort();
        var record = new RecordId(readId(in));
        Optional<ChildId> child = in.readBoolean() ? Optional.of(new ChildId(readId(in))) : Optional.empty();
        int parentCount = in.readUnsignedShort();
        var parents = new ArrayList<RevisionId>(parentCount);
        for (int i = 0; i < parentCount; i++) {
            parents.add(new RevisionId(readId(in)));
        }
        var author = new UserId(readId(in));
        var device = new DeviceId(readId(in));
        var recordedAt = Instant.ofEpochSecond(in.readLong(), in.readInt());
        var origin = Origin.valueOf(in.readUTF());
        var standing = Standing.valueOf(in.readUTF());
        String bodyHash = HEX.formatHex(in.readNBytes(Sealing.HASH_BYTES));
        String chain = HEX.formatHex(in.readNBytes(Sealing.HASH_BYTES));
        return new Envelope(
                id,
                kind,
                schema,
                record,
                child,
                parents,
                author,
                device,
                recordedAt,
                origin,
                standing,
                bodyHash,
                chain);
    }

    private static void writeId(UUID id, DataOutputStream out) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID readId(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }
}
