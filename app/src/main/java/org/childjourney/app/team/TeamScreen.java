package org.childjourney.app.team;

import jakarta.inject.Inject;
import java.time.Clock;
import javafx.scene.Parent;
import org.childjourney.app.files.FileDialogs;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.OpensChild;
import org.childjourney.app.ui.Texts;
import org.childjourney.team.ReadTeam;

/// A team: what is late, drifting, without a worker, and who has too much.
public final class TeamScreen {

    private final Texts texts = Texts.of(TeamScreen.class);
    private final ReadTeam read;
    private final FileDialogs dialogs;
    private final Clock clock;
    private final Background background;

    @Inject
    TeamScreen(ReadTeam read, FileDialogs dialogs, Clock clock, Background background) {
        this.read = read;
        this.dialogs = dialogs;
        this.clock = clock;
        this.background = background;
    }

    public String title() {
        return texts.say("team.title");
    }

    public Open open(OpensChild opens) {
        var model = new TeamViewModel(read, clock, background, texts);
        return new Open(model, new TeamView(model, opens, dialogs, texts));
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

        /// Reads the team again, after something was saved.
        public void reload() {
            if (isBegun) {
                model.load();
            }
        }
    }
}
