package org.childjourney.persistence.record;

import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.Envelope;

/// One revision as the journal and the log table keep it: the envelope for ever, the body until the child is removed.
///
/// @param said what the body says, where it need not be read from its bytes
public record Revision(Envelope envelope, Optional<KeptBody> body, Optional<Body> said) {}
