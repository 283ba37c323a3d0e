package org.childjourney.app.family;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Consumer;
import org.childjourney.access.ReadableRecords;
import org.childjourney.app.form.FormScreen;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Section;
import org.childjourney.app.ui.Texts;
import org.childjourney.family.MemberId;
import org.childjourney.family.RecordFamilyNetworkMeeting;
import org.childjourney.family.RecordParentNotNamed;
import org.childjourney.family.RecordRelative;
import org.childjourney.family.SameChild;
import org.childjourney.family.WithdrawRelative;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;

/// The family and network of a child: the third section of the child's page.
public final class FamilyScreen {

    private final ReadableRecords records;
    private final FamilyForms forms;
    private final FormScreen writing;
    private final Clock clock;
    private final Background background;
    private final Texts texts = Texts.of(FamilyScreen.class);

    @Inject
    FamilyScreen(
            ReadableRecords records,
            RecordRelative recordRelative,
            WithdrawRelative withdrawRelative,
            RecordParentNotNamed recordNotNamed,
            RecordFamilyNetworkMeeting recordMeeting,
            SameChild sameChild,
            FormScreen writing,
            Clock clock,
            Background background) {
        this.records = records;
        var relatives = new RelativeForm(
                records, recordRelative, withdrawRelative, new OwnRecord(sameChild, clock, texts), texts);
        this.forms = new FamilyForms(records, relatives, recordNotNamed, recordMeeting, clock, texts);
        this.writing = writing;
        this.clock = clock;
        this.background = background;
    }

    /// Whether something was begun here for the child and not finished.
    public boolean hasDraft(ChildId child) {
        return writing.hasDraft(child, forms.names(child));
    }

    /// @param opensRelative opens the own record of a relative who is a child of this store
    public Open open(ChildId child, Section.Around around, Consumer<ChildId> opensRelative) {
        var model = new FamilyViewModel(child, new ReadFamily(records, texts), clock, background, texts);
        return new Open(new FamilyView(model, forms, writing, around, opensRelative, texts));
    }

    /// The family of one open child.
    public static final class Open {

        private final FamilyView view;

        private Open(FamilyView view) {
            this.view = view;
        }

        public Section section() {
            return view;
        }

        /// Goes to a relative.
        public void goTo(RecordId relative) {
            view.goTo(MemberId.of(relative));
        }
    }
}
