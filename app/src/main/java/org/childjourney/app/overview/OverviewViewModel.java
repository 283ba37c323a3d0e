package org.childjourney.app.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.childjourney.app.form.Form;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;

/// The overview of one open child. It is never pointed at another child.
final class OverviewViewModel {

    private final ChildId child;
    private final ReadOverview readOverview;
    private final Clock clock;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<OverviewPage> page = new ReadOnlyObjectWrapper<>(OverviewPage.EMPTY);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private int asked;

    OverviewViewModel(ChildId child, ReadOverview readOverview, Clock clock, Background background, Texts texts) {
        this.child = child;
        this.readOverview = readOverview;
        this.clock = clock;
        this.background = background;
        this.texts = texts;
    }

    void load() {
        int mine = ++asked;
        LocalDate today = London.today(clock);
        background.run(
                () -> readOverview.on(today, child),
                read -> {
                    if (mine == asked) {
                        note.set("");
                        page.set(read);
                    }
                },
                _ -> note.set(texts.say("overview.failed")));
    }

    /// Makes a form ready, off the window's thread, and shows it.
    void prepare(Supplier<Form> form, Consumer<Form> shown) {
        background.run(form, shown);
    }

    ChildId child() {
        return child;
    }

    ReadOnlyObjectProperty<OverviewPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }
}
