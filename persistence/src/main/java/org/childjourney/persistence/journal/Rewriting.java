package org.childjourney.persistence.journal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.childjourney.persistence.journal.SegmentReader.End;

/// A segment as it reads without some bodies, sealed anew.
final class Rewriting {

    private final Segments segments;
    private final SegmentHeader header;
    private final Predicate<Entry> loseTheirBodies;
    private final List<Content> contents = new ArrayList<>();
    private long bodies;

    Rewriting(Segments segments, long number, ByteBuffer bytes, Predicate<Entry> loseTheirBodies) {
        this.segments = segments;
        this.loseTheirBodies = loseTheirBodies;
        var reader = segments.reader(number, bytes);
        for (var content = reader.next(); content.isPresent(); content = reader.next()) {
            contents.add(lessened(content.get()));
        }
        if (reader.end() != End.WHOLE) {
            throw Journal.damaged("journal-rewrite");
        }
        header = reader.header().orElseThrow();
    }

    private Content lessened(Content content) {
        var entries = Packing.unpack(content.packed());
        long losing = entries.stream().filter(this::isToLoseItsBody).count();
        if (losing == 0) {
            return content;
        }
        bodies += losing;
        return content.with(Packing.pack(entries.stream()
                .map(entry -> isToLoseItsBody(entry) ? entry.withoutBody() : entry)
                .toList()));
    }

    private boolean isToLoseItsBody(Entry entry) {
        return entry.body().isPresent() && loseTheirBodies.test(entry);
    }

    /// How many bodies are lost.
    long bodies() {
        return bodies;
    }

    ByteBuffer bytes() {
        var fresh = SegmentHeader.fresh(segments.store(), header.number(), header.before(), header.generation() + 1);
        var cipher = new SegmentCipher(segments.dataKey(), fresh);
        var sealed = new ArrayList<ByteBuffer>();
        var tag = SegmentCipher.noTag();
        sealed.add(cipher.seal(0, tag, new Content.Opening().toBytes()));
        for (var content : contents) {
            tag = SegmentCipher.tagOf(sealed.getLast());
            sealed.add(cipher.seal(sealed.size(), tag, content.toBytes()));
        }
        int length = sealed.stream().mapToInt(ByteBuffer::remaining).sum();
        var bytes = ByteBuffer.allocate(SegmentHeader.LENGTH + length).put(fresh.toBytes());
        sealed.forEach(bytes::put);
        return bytes.flip();
    }
}
