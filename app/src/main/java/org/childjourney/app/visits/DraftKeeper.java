package org.childjourney.app.visits;

import java.time.Duration;
import java.util.Optional;
import org.childjourney.access.Drafts;
import org.childjourney.app.ui.Background;
import org.childjourney.record.ChildId;
import org.childjourney.visits.VisitDraft;

/// Keeps what is typed within two seconds, whether the person goes on typing or not. Of two savings the later text
/// wins, whichever thread is the quicker; one that failed is tried again with the next.
final class DraftKeeper {

    static final String FORM = "visit";
    private static final Duration WAIT = Duration.ofMillis(1500);

    private final ChildId child;
    private final Drafts drafts;
    private final Background background;
    private final Runnable kept;
    private Optional<VisitDraft> latest = Optional.empty();
    private Optional<Background.Waiting> waiting = Optional.empty();
    private long newest;
    private volatile long written;

    /// @param kept what happens, on the window's thread, once a draft is on the disk
    DraftKeeper(ChildId child, Drafts drafts, Background background, Runnable kept) {
        this.child = child;
        this.drafts = drafts;
        this.background = background;
        this.kept = kept;
    }

    Optional<VisitDraft> found() {
        return drafts.kept(child, FORM).map(text -> VisitDraftText.read(child, text));
    }

    /// Something was typed.
    void typed(VisitDraft now) {
        latest = Optional.of(now);
        newest++;
        if (waiting.isEmpty()) {
            waiting = Optional.of(background.after(WAIT, this::save));
        }
    }

    /// Saves now, as when the focus moves.
    void save() {
        callOff();
        unsaved().ifPresent(draft -> {
            long number = newest;
            background.run(() -> write(draft, number), kept);
        });
    }

    /// Saves now and returns when it is done, as when the screen goes away.
    void saveAndWait() {
        callOff();
        unsaved().ifPresent(draft -> write(draft, newest));
    }

    private Optional<VisitDraft> unsaved() {
        return latest.filter(_ -> newest > written);
    }

    /// What was typed became a record, or is not wanted.
    void discard() {
        callOff();
        latest = Optional.empty();
        long number = ++newest;
        background.run(() -> forget(number), () -> {});
    }

    private void callOff() {
        waiting.ifPresent(Background.Waiting::callOff);
        waiting = Optional.empty();
    }

    private synchronized void write(VisitDraft draft, long number) {
        if (number > written) {
            drafts.keep(child, FORM, VisitDraftText.of(draft));
            written = number;
        }
    }

    private synchronized void forget(long number) {
        if (number > written) {
            drafts.discard(child, FORM);
            written = number;
        }
    }
}
