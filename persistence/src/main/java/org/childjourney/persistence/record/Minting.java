package org.childjourney.persistence.record;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.DeviceId;
import org.childjourney.record.Envelope;
import org.childjourney.record.Origin;
import org.childjourney.record.RevisionId;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;

/// Makes revisions of changes: mints their ids, seals their bodies, and chains their envelopes.
public final class Minting {

    private final DeviceId device;
    private final Clock clock;
    private final SecureRandom random;
    private final Bodies bodies;
    private final Uuid7 ids;

    public Minting(DeviceId device, Clock clock, SecureRandom random, Bodies bodies) {
        this.device = device;
        this.clock = clock;
        this.random = random;
        this.bodies = bodies;
        this.ids = new Uuid7(clock, random);
    }

    /// @param before the chain of this device's last envelope
    public List<Revision> revisions(List<Change<?>> changes, UserId author, Origin origin, String before) {
        // the database keeps microseconds; a rebuilt one must hold the same moment
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var revisions = new ArrayList<Revision>(changes.size());
        String chain = before;
        for (Change<?> change : changes) {
            var revision = revision(change, author, origin, now, chain);
            chain = revision.envelope().chain();
            revisions.add(revision);
        }
        return revisions;
    }

    private Revision revision(Change<? extends Body> change, UserId author, Origin origin, Instant now, String chain) {
        byte[] json = bodies.write(change.body());
        var key = new byte[Sealing.KEY_BYTES];
        random.nextBytes(key);
        var open = new Envelope(
                new RevisionId(ids.next()),
                change.kind().name(),
                change.kind().schema(),
                change.record(),
                change.child(),
                change.parents(),
                author,
                device,
                now,
                origin,
                change.standing(),
                Sealing.ofBody(key, json),
                "");
        // what a person typed is read back from its bytes before it counts
        Optional<Body> said = origin == Origin.FROM_FILE ? Optional.of(change.body()) : Optional.empty();
        return new Revision(chained(open, Sealing.chain(chain, open)), Optional.of(KeptBody.of(key, json)), said);
    }

    private static Envelope chained(Envelope open, String chain) {
        return new Envelope(
                open.id(),
                open.kind(),
                open.schema(),
                open.record(),
                open.child(),
                open.parents(),
                open.author(),
                open.device(),
                open.recordedAt(),
                open.origin(),
                open.standing(),
                open.bodyHash(),
                chain);
    }
}
