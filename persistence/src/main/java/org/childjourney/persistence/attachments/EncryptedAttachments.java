package org.childjourney.persistence.attachments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.childjourney.attachments.Attachment;
import org.childjourney.attachments.AttachmentFiles;
import org.childjourney.attachments.FileId;
import org.childjourney.attachments.FileKey;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.persistence.keys.Sealing;
import org.childjourney.persistence.record.JooqChildRecords;
import org.childjourney.persistence.record.StoreDoor;
import org.childjourney.record.ChildId;

/// The attached files: a folder for each child, and in it a file under a random name for each of theirs, written whole
/// and never changed. The folder's name is a keyed hash under the data key, so that a removal finds it without a
/// record; what is in the files is encrypted under keys that lie in records and drafts alone.
public final class EncryptedAttachments implements AttachmentFiles {

    private static final int NAME_LENGTH = 16;

    private final Path folder;
    private final SecretKey childNames;
    private final StoreDoor door;
    private final JooqChildRecords records;
    private final Disk disk;

    /// @param door while something passes through it, as a backup does, no file comes or goes
    public EncryptedAttachments(Path folder, SecretKey dataKey, StoreDoor door, JooqChildRecords records, Disk disk) {
        this.folder = folder;
        this.childNames = Sealing.derived(dataKey, "names of attachments' children");
        this.door = door;
        this.records = records;
        this.disk = disk;
    }

    @Override
    public Place put(ChildId child, byte[] original) {
        var id = new FileId(UUID.randomUUID());
        var key = Sealing.randomKey();
        var sealed = Sealing.seal(key, about(id), original);
        door.alone(() -> {
            write(child, id, sealed);
            return id;
        });
        return new Place(id, new FileKey(Base64.getEncoder().encodeToString(key.getEncoded())));
    }

    private void write(ChildId child, FileId id, byte[] sealed) {
        var ofChild = ofChild(child);
        try {
            if (!Files.isDirectory(ofChild)) {
                Files.createDirectories(ofChild);
                disk.forceFolder(folder);
                disk.forceFolder(folder.toAbsolutePath().resolveSibling(""));
            }
            deleteWhatWasCutOff(ofChild);
            disk.replace(fileOf(child, id), ByteBuffer.wrap(sealed));
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "attachment-put");
        }
    }

    private void deleteWhatWasCutOff(Path ofChild) throws IOException {
        try (var files = Files.newDirectoryStream(ofChild, Disk::isFreshName)) {
            for (var file : files) {
                disk.delete(file);
            }
        }
    }

    @Override
    public byte[] open(ChildId child, Place place) {
        try {
            var sealed = Files.readAllBytes(fileOf(child, place.id()));
            return Sealing.open(keyOf(place.key()), about(place.id()), sealed)
                    .orElseThrow(() -> DiskFault.reading("attachment-damaged"));
        } catch (NoSuchFileException none) {
            throw DiskFault.reading("attachment-missing");
        } catch (IOException e) {
            throw DiskFault.reading("attachment-read");
        }
    }

    private static SecretKey keyOf(FileKey key) {
        try {
            return Sealing.key(Base64.getDecoder().decode(key.text()));
        } catch (IllegalArgumentException e) {
            throw DiskFault.reading("attachment-key");
        }
    }

    @Override
    public void destroy(ChildId child, FileId id) {
        door.alone(() -> {
            if (!wasEverNamed(child, id)) {
                delete(child, id);
            }
            return id;
        });
    }

    private boolean wasEverNamed(ChildId child, FileId id) {
        return records.everSaid(child, Attachment.KIND).stream()
                .anyMatch(held -> held.body().file().id().equals(id));
    }

    private void delete(ChildId child, FileId id) {
        try {
            var file = fileOf(child, id);
            if (Files.exists(file)) {
                disk.delete(file);
                disk.forceFolder(file.resolveSibling(""));
            }
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "attachment-destroy");
        }
    }

    /// Destroys every file about a child, also those that only drafts name.
    public void destroyAll(ChildId child) {
        door.alone(() -> {
            deleteAll(ofChild(child));
            return child;
        });
    }

    private void deleteAll(Path ofChild) {
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
            throw DiskFault.writing(e, folder, "attachment-destroy");
        }
    }

    private Path fileOf(ChildId child, FileId id) {
        return ofChild(child).resolve(id.toString());
    }

    private Path ofChild(ChildId child) {
        return folder.resolve(
                HexFormat.of().formatHex(Sealing.keyedHash(childNames, child.toString()), 0, NAME_LENGTH));
    }

    private static String about(FileId id) {
        return "attachment " + id;
    }
}
