package org.childjourney.app.drafts;

import java.time.Duration;
import java.util.Optional;
import org.childjourney.access.Drafts;
import org.childjourney.app.ui.Background;
import org.childjourney.record.ChildId;

/// Keeps what is typed in a form within two seconds, whether the person goes on typing or not. Of two savings
/// the later text wins, whichever thread is the quicker; one that failed is tried again with the next.
public final class DraftKeeper {

    private static final Duration WAIT = Duration.ofMillis(1500);

    private final ChildId child;
    private final String form;
    private final Drafts drafts;
    private final Background background;
    private final Runnable kept;
    private Optional<String> latest = Optional.empty();
    private Optional<Background.Waiting> waiting = Optional.empty();
    private long newest;
    private volatile long written;

    /// @param form which form it is of, such as `visit`
    /// @param kept what happens, on the window's thread, once a draft is on the disk
    public DraftKeeper(ChildId child, String form, Drafts drafts, Background background, Runnable kept) {
        this.child = child;
        this.form = form;
        this.drafts = drafts;
        this.background = background;
        this.kept = kept;
    }

    /// Something was typed.
    public void typed(String now) {
        latest = Optional.of(now);
        newest++;
        if (waiting.isEmpty()) {
            waiting = Optional.of(background.after(WAIT, this::save));
        }
    }

    /// Saves now, as when the focus moves.
    public void save() {
        callOff();
        unsaved().ifPresent(draft -> {
            long number = newest;
            background.run(() -> write(draft, number), kept);
        });
    }

    /// Saves now and returns when it is done, as when the screen goes away.
    public void saveAndWait() {
        callOff();
        unsaved().ifPresent(draft -> write(draft, newest));
    }

    private Optional<String> unsaved() {
        return latest.filter(_ -> newest > written);
    }

    /// What was typed became a record, or is not wanted.
    ///
    /// @param then what happens, on the window's thread, once no draft is left; it happens though one could not be
    /// removed, of which the person is told
    public void discard(Runnable then) {
        callOff();
        latest = Optional.empty();
        long number = ++newest;
        background.run(
                () -> {
                    forget(number);
                    return true;
                },
                _ -> then.run(),
                _ -> then.run());
    }

    private void callOff() {
        waiting.ifPresent(Background.Waiting::callOff);
        waiting = Optional.empty();
    }

    private synchronized void write(String draft, long number) {
        if (number > written) {
            drafts.keep(child, form, draft);
            written = number;
        }
    }

    private synchronized void forget(long number) {
        if (number > written) {
            drafts.discard(child, form);
            written = number;
        }
    }
}
