package org.childjourney.persistence.record;

import java.util.Optional;
import org.childjourney.record.Envelope;

/// One revision as the journal and the log table keep it: the envelope for ever, the body until the child is removed.
public record Revision(Envelope envelope, Optional<KeptBody> body) {

    /// The revision as it is left once its words are destroyed.
    public Revision withoutBody() {
        return new Revision(envelope, Optional.empty());
    }
}
