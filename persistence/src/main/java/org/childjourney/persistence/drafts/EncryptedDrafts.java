package org.childjourney.persistence.drafts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import org.childjourney.access.Drafts;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.persistence.keys.Sealing;
import org.childjourney.record.ChildId;
import org.childjourney.record.UserId;

/// One user's drafts: a folder for each child, and in it a file for each form, replaced whole. The folder's name is a
/// keyed hash under the data key, so that a removal finds it without the user; the file's is one under the user's own.
/// A list beside the folders says which there are.
public final class EncryptedDrafts implements Drafts {

    private static final int NAME_LENGTH = 16;
    private static final String LIST = "list of drafts";
    private static final String DAMAGED = ".damaged-";

    private final Path folder;
    private final UserId user;
    private final SecretKey childNames;
    private final SecretKey formNames;
    private final SecretKey contents;
    private final Disk disk;
    private final Path list;
    private Optional<List<Begun>> listed = Optional.empty();

    public EncryptedDrafts(Path folder, UserId user, SecretKey userKey, SecretKey dataKey, Disk disk) {
        this.folder = folder;
        this.user = user;
        childNames = childNames(dataKey);
        formNames = Sealing.derived(userKey, "names of drafts");
        contents = Sealing.derived(userKey, "drafts");
        this.disk = disk;
        list = folder.resolve(name(formNames, LIST));
    }

    /// @throws org.childjourney.record.StoreFault when it cannot be written; the draft is as it was
    @Override
    public synchronized void keep(ChildId child, String form, String content) {
        var file = fileOf(child, form);
        try {
            Files.createDirectories(ofChild(folder, childNames, child));
            list(new Begun(child, form));
            var sealed = Sealing.seal(contents, about(child, form), content.getBytes(StandardCharsets.UTF_8));
            disk.replace(file, ByteBuffer.wrap(sealed));
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "draft-keep");
        }
    }

    /// @throws org.childjourney.record.StoreFault when there is one and it is damaged
    @Override
    public synchronized Optional<String> kept(ChildId child, String form) {
        return sealed(child, form)
                .map(bytes -> Sealing.open(contents, about(child, form), bytes)
                        .orElseThrow(() -> DiskFault.reading("draft-damaged")))
                .map(content -> new String(content, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> sealed(ChildId child, String form) {
        try {
            return Optional.of(Files.readAllBytes(fileOf(child, form)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw DiskFault.reading("draft-read");
        }
    }

    /// @throws org.childjourney.record.StoreFault when it cannot be set aside; it is where it was
    @Override
    public synchronized boolean setAsideIfDamaged(ChildId child, String form) {
        boolean isDamaged = sealed(child, form)
                .filter(bytes ->
                        Sealing.open(contents, about(child, form), bytes).isEmpty())
                .isPresent();
        if (isDamaged) {
            var file = fileOf(child, form);
            try {
                disk.move(file, freeNameBeside(file));
                disk.forceFolder(ofChild(folder, childNames, child));
            } catch (IOException e) {
                throw DiskFault.writing(e, folder, "draft-set-aside");
            }
        }
        return isDamaged;
    }

    private static Path freeNameBeside(Path file) {
        int number = 1;
        while (Files.exists(file.resolveSibling(file.getFileName() + DAMAGED + number))) {
            number++;
        }
        return file.resolveSibling(file.getFileName() + DAMAGED + number);
    }

    @Override
    public synchronized void discard(ChildId child, String form) {
        var file = fileOf(child, form);
        try {
            if (Files.exists(file)) {
                disk.delete(file);
                disk.forceFolder(ofChild(folder, childNames, child));
            }
            var left = new ArrayList<>(listed());
            if (left.remove(new Begun(child, form))) {
                write(left);
            }
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "draft-discard");
        }
    }

    @Override
    public synchronized List<Begun> begun() {
        try {
            return listed().stream()
                    .filter(draft -> Files.exists(fileOf(draft.child(), draft.form())))
                    .toList();
        } catch (IOException e) {
            throw DiskFault.reading("draft-list");
        }
    }

    /// A draft is on the list before it is on the disk: none that is kept is forgotten.
    private void list(Begun draft) throws IOException {
        var drafts = listed();
        if (!drafts.contains(draft)) {
            var more = new ArrayList<>(List.of(draft));
            more.addAll(drafts);
            write(more);
        }
    }

    private List<Begun> listed() throws IOException {
        if (listed.isEmpty()) {
            listed = Optional.of(readList());
        }
        return listed.get();
    }

    /// A list that cannot be read is begun anew: the drafts are found from the children's own pages all the same.
    private List<Begun> readList() throws IOException {
        try {
            return Sealing.open(contents, LIST, Files.readAllBytes(list)).stream()
                    .flatMap(content -> new String(content, StandardCharsets.UTF_8).lines())
                    .map(line -> line.split(" ", 2))
                    .map(parts -> new Begun(new ChildId(UUID.fromString(parts[0])), parts[1]))
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private void write(List<Begun> drafts) throws IOException {
        var lines =
                drafts.stream().map(draft -> draft.child() + " " + draft.form()).collect(Collectors.joining("\n"));
        disk.replace(list, ByteBuffer.wrap(Sealing.seal(contents, LIST, lines.getBytes(StandardCharsets.UTF_8))));
        listed = Optional.of(List.copyOf(drafts));
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
