package org.childjourney.persistence.keys;

import java.time.Instant;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.childjourney.record.UserId;

/// How an attempt to open the store ended.
public sealed interface Attempt {

    /// The keys, in the hands of the user they belong to.
    ///
    /// @param dataKey the store's
    /// @param userKey the user's own, for their drafts
    record Unlocked(UserId user, String name, SecretKey dataKey, SecretKey userKey) implements Attempt {

        @Override
        public String toString() {
            return "unlocked by " + user;
        }
    }

    /// Not the right passphrase, code or key, or no such user.
    ///
    /// @param waitUntil when the next try is heard, once there were too many
    record NotRight(int triesLeft, Optional<Instant> waitUntil) implements Attempt {}

    record Disabled() implements Attempt {}
}
