package org.childjourney.persistence.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// A folder that no other account of the computer may look into: whoever can copy the keys can try passphrases for as
/// long as they like. Windows keeps a user's folders to that user by itself.
public final class OwnFolder {

    private OwnFolder() {}

    /// Makes the folder where there is none, and closes it to others.
    public static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }
}
