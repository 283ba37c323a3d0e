package org.childjourney.attachments;

/// The random key that one attached file is encrypted under, as text. It is kept only where the file is named: in a
/// draft, or in a record. Once that is destroyed, nobody can read the file.
public record FileKey(String text) {

    /// Nothing of it, as this may be printed.
    @Override
    public String toString() {
        return "a key";
    }
}
