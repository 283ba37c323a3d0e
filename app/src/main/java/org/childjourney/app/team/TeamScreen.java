package org.childjourney.app.team;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.childjourney.app.files.FileDialogs;
import org.childjourney.app.form.FormScreen;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.OpensChild;
import org.childjourney.app.ui.Texts;
import org.childjourney.people.Children;
import org.childjourney.record.ChildId;
import org.childjourney.team.GiveToWorker;
import org.childjourney.team.ReadTeam;

/// A team: what is late, drifting, without a worker, and who has too much.
public final class TeamScreen {

    /// The form in which a child is given to a worker.
    public static final String GIVE = "give";

    private final Texts texts = Texts.of(TeamScreen.class);
    private final ReadTeam read;
    private final GiveForm giving;
    private final FormScreen writing;
    private final FileDialogs dialogs;
    private final Clock clock;
    private final Background background;

    @Inject
    TeamScreen(
            ReadTeam read,
            GiveToWorker giveToWorker,
            Children children,
            FormScreen writing,
            FileDialogs dialogs,
            Clock clock,
            Background background) {
        this.read = read;
        this.giving = new GiveForm(giveToWorker, children, texts);
        this.writing = writing;
        this.dialogs = dialogs;
        this.clock = clock;
        this.background = background;
    }

    public String title() {
        return texts.say("team.title");
    }

    /// @param changed is told whose records were changed here
    public Open open(OpensChild opens, Consumer<Set<ChildId>> changed) {
        var model = new TeamViewModel(read, giving, clock, background, texts);
        return new Open(model, new TeamView(model, new TeamView.Giving(writing, changed), opens, dialogs, texts));
    }

    /// The team while it is open.
    public static final class Open {

        private final TeamViewModel model;
        private final TeamView view;
        private boolean isBegun;

        private Open(TeamViewModel model, TeamView view) {
            this.model = model;
            this.view = view;
        }

        public Parent root() {
            return view.root();
        }

        /// Puts the caret on the list; the team is read when it is first looked at.
        public void focus() {
            if (!isBegun) {
                isBegun = true;
                model.begin();
            }
            view.focus();
        }

        /// Goes on with giving a child to a worker.
        public void give(ChildId child) {
            focus();
            view.give(child);
        }

        /// Keeps what is typed; returns when it is on the disk.
        public void keep() {
            view.keep();
        }

        /// Reads the team again, after something was saved.
        public void reload() {
            if (isBegun) {
                model.load();
            }
        }
    }
}
