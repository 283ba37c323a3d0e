package org.childjourney.persistence.backup;

/// A backup that was made and read through.
///
/// @param segmentsCopied how many segments are not shared with the backup before
/// @param setsDestroyed how many older backups still held words that were since removed, and are gone
public record BackupMade(BackupSet set, int segmentsCopied, long bytesCopied, int setsDestroyed) {}
