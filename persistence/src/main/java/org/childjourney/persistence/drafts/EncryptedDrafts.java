package org.childjourney.persistence.drafts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.childjourney.access.Drafts;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.persistence.keys.Sealing;
import org.childjourney.record.ChildId;
import org.childjourney.record.UserId;

/// One user's drafts: a folder for each child, and in it a file for each form, replaced whole. The folder's name is a
/// keyed hash under the data key, so that a removal finds it without the user; the file's is one under the user's own.
public final class EncryptedDrafts implements Drafts {

    private static final int NAME_LENGTH = 16;

    private final Path folder;
    private final UserId user;
    private final SecretKey childNames;
    private final SecretKey formNames;
    private final SecretKey contents;
    private final Disk disk;

    public EncryptedDrafts(Path folder, UserId user, SecretKey userKey, SecretKey dataKey, Disk disk) {
        this.folder = folder;
        this.user = user;
        childNames = childNames(dataKey);
        formNames = Sealing.derived(userKey, "names of drafts");
        contents = Sealing.derived(userKey, "drafts");
        this.disk = disk;
    }

    /// @throws org.childjourney.record.StoreFault when it cannot be written; the draft is as it was
    @Override
    public synchronized void keep(ChildId child, String form, String content) {
        var file = fileOf(child, form);
        try {
            Files.createDirectories(ofChild(folder, childNames, child));
            var sealed = Sealing.seal(contents, about(child, form), content.getBytes(StandardCharsets.UTF_8));
            disk.replace(file, ByteBuffer.wrap(sealed));
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "draft-keep");
        }
    }

    /// @throws org.childjourney.record.StoreFault when there is one and it is damaged
    @Override
    public synchronized Optional<String> kept(ChildId child, String form) {
        try {
            var sealed = Files.readAllBytes(fileOf(child, form));
            var content = Sealing.open(contents, about(child, form), sealed);
            return Optional.of(
                    new String(content.orElseThrow(() -> DiskFault.reading("draft-damaged")), StandardCharsets.UTF_8));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw DiskFault.reading("draft-read");
        }
    }

    @Override
    public synchronized void discard(ChildId child, String form) {
        var file = fileOf(child, form);
        try {
            if (Files.exists(file)) {
                disk.delete(file);
                disk.forceFolder(ofChild(folder, childNames, child));
            }
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "draft-discard");
        }
    }

    /// Destroys every user's drafts about a child.
    public static void discardAll(Path folder, ChildId child, SecretKey dataKey, Disk disk) {
        var ofChild = ofChild(folder, childNames(dataKey), child);
        if (!Files.isDirectory(ofChild)) {
            return;
        }
        try {
            try (var files = Files.newDirectoryStream(ofChild)) {
                for (var file : files) {
                    disk.delete(file);
                }
            }
            disk.delete(ofChild);
            disk.forceFolder(folder);
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "draft-discard");
        }
    }

    private Path fileOf(ChildId child, String form) {
        return ofChild(folder, childNames, child).resolve(name(formNames, child + " " + form));
    }

    private static Path ofChild(Path folder, SecretKey childNames, ChildId child) {
        return folder.resolve(name(childNames, child.toString()));
    }

    private static SecretKey childNames(SecretKey dataKey) {
        return Sealing.derived(dataKey, "names of drafts' children");
    }

    private static String name(SecretKey key, String text) {
        return HexFormat.of().formatHex(Sealing.keyedHash(key, text), 0, NAME_LENGTH);
    }

    private String about(ChildId child, String form) {
        return "draft of " + user + " about " + child + ", " + form;
    }
}
