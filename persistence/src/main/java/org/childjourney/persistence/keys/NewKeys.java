package org.childjourney.persistence.keys;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.access.Passphrase;
import org.childjourney.record.UserId;

/// The keys a new store is to have: those of its first user, and the authority's public key where there is one.
public record NewKeys(
        UUID store, UserId firstUser, String name, Passphrase passphrase, Optional<Path> authorityPublicKey) {}
