package org.childjourney.app.attachments;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import org.childjourney.access.Delegation;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.SignedIn;
import org.childjourney.app.files.FileDialogs;
import org.childjourney.attachments.Attach;
import org.childjourney.attachments.AttachmentFiles;
import org.childjourney.attachments.CleanCopies;
import org.childjourney.attachments.ReadAttachments;

/// What works on attached files of an unlocked store.
public final class AttachmentsModule extends AbstractModule {

    private final FileDialogs dialogs;

    public AttachmentsModule(FileDialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    protected void configure() {
        bind(FileDialogs.class).toInstance(dialogs);
        bind(CleanCopies.class).to(CleanFiles.class);
    }

    @Provides
    Attach attach(AttachmentFiles files, CleanCopies copies, Delegation delegation, SignedIn user) {
        return new Attach(files, copies, delegation, user);
    }

    @Provides
    ReadAttachments readAttachments(ReadableRecords records, AttachmentFiles files) {
        return new ReadAttachments(records, files);
    }
}
