package org.childjourney.returns;

/// What a file was when it was read: its length in bytes, when it was last written, and its SHA-256 in hexadecimal. By
/// it a change under the reader is noticed.
public record Seal(long bytes, long writtenAtMillis, String sha256) {}
