package org.childjourney.app.find;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import javafx.scene.Parent;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.OpensChild;
import org.childjourney.app.ui.Texts;
import org.childjourney.find.FindChild;
import org.childjourney.record.ChildId;

/// Finds a child: one box over names, dates of birth, numbers, addresses, family and phones.
public final class FindScreen {

    private final Texts texts = Texts.of(FindScreen.class);
    private final FindViewModel model;

    @Inject
    FindScreen(FindChild findChild, Clock clock, Background background) {
        model = new FindViewModel(findChild, clock, background, texts);
    }

    /// Where the person goes from here.
    public interface LeadsTo extends OpensChild {

        /// To where they were before.
        void back();
    }

    public String title() {
        return texts.say("find.title");
    }

    public Open open(LeadsTo leads) {
        return new Open(new FindView(model, leads, texts), model);
    }

    /// The box and the list while the window is open.
    public static final class Open {

        private final FindView view;
        private final FindViewModel model;

        private Open(FindView view, FindViewModel model) {
            this.view = view;
            this.model = model;
        }

        public Parent root() {
            return view.root();
        }

        /// Reads everyone before anybody is looked for.
        public void getReady() {
            model.getReady();
        }

        /// Begins anew: nothing typed, the caret in the box, and the children last opened below.
        public void begin() {
            model.typedProperty().set("");
            model.ask();
            view.focus();
        }

        /// The caret in the box again, and what is typed there ready to be typed over.
        public void focus() {
            view.focus();
        }

        /// A child was opened, from here or elsewhere.
        public void opened(ChildId child) {
            model.opened(child);
        }

        /// The children last opened, the latest first.
        public List<ChildId> recent() {
            return model.recent();
        }
    }
}
