package org.childjourney.app.overview;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.childjourney.access.ReadableRecords;
import org.childjourney.app.form.FormScreen;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Section;
import org.childjourney.app.ui.Texts;
import org.childjourney.plan.RecordSafetyMap;
import org.childjourney.plan.RecordSafetyScale;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.ReadDue;
import org.childjourney.voice.RecordChildSays;

/// The overview of a child: the first section of the child's page.
public final class OverviewScreen {

    private final ReadableRecords records;
    private final ReadDue dueList;
    private final OverviewForms forms;
    private final FormScreen writing;
    private final Clock clock;
    private final Background background;
    private final Texts texts = Texts.of(OverviewScreen.class);

    @Inject
    OverviewScreen(
            ReadableRecords records,
            ReadDue dueList,
            RecordChildSays recordChildSays,
            RecordSafetyMap recordMap,
            RecordSafetyScale recordScale,
            FormScreen writing,
            Clock clock,
            Background background) {
        this.records = records;
        this.dueList = dueList;
        this.forms = new OverviewForms(records, recordChildSays, recordMap, recordScale, clock, texts);
        this.writing = writing;
        this.clock = clock;
        this.background = background;
    }

    /// The other sections that the overview leads to.
    public interface LeadsTo {

        void toVisit(RecordId visit);

        void newVisit();

        void toDuty(Optional<Obligation> duty);

        void toFamily(Optional<RecordId> relative);
    }

    /// Whether something was begun here for the child and not finished.
    public boolean hasDraft(ChildId child) {
        return writing.hasDraft(child, OverviewForms.names());
    }

    /// @param called what the child is called, once that is read
    public Section open(ChildId child, Supplier<String> called, Section.Around around, LeadsTo leads) {
        var model = new OverviewViewModel(child, new ReadOverview(records, dueList, texts), clock, background, texts);
        return new OverviewView(model, forms, writing, around, leads, called, texts);
    }
}
