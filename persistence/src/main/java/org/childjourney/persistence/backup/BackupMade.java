package org.childjourney.persistence.backup;

import org.childjourney.access.OpenStore.BackedUp.Outcome;

/// A backup that was read through: one just made, or the newest, where it already holds everything.
///
/// @param segmentsCopied how many segments are not shared with the backup before
/// @param setsDestroyed how many older backups still held words that were since removed, and are gone
public record BackupMade(Outcome outcome, BackupSet set, int segmentsCopied, long bytesCopied, int setsDestroyed) {}
