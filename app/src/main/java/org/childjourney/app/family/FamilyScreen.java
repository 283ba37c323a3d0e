package org.childjourney.app.family;

import jakarta.inject.Inject;
import java.time.Clock;
import javafx.scene.Node;
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

    /// What the page around the family is told.
    public interface Around {

        /// The record has changed.
        void changed();

        /// Something is typed that is not finished.
        void begun();

        /// What was begun is not wanted.
        void discarded();

        /// A form was opened or closed.
        void writing();

        /// A part took the focus and should be seen.
        void seen(Node part);

        /// Opens the own record of a relative who is a child of this store.
        void open(ChildId relative);
    }

    /// Whether something was begun here for the child and not finished.
    public boolean hasDraft(ChildId child) {
        return writing.hasDraft(child, forms.names(child));
    }

    public Open open(ChildId child, Around around) {
        var model = new FamilyViewModel(child, new ReadFamily(records, texts), clock, background, texts);
        return new Open(new FamilyView(model, forms, writing, around, texts));
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
