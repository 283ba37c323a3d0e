package org.childjourney.app.form;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.childjourney.record.ChildId;
import org.childjourney.record.UserId;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Finished;

/// What was finished a moment ago and can still be taken back. The window holds it for as long as that, though the
/// child's tab is closed or the window locked; another user who unlocks is shown none of it.
public final class JustFinished {

    private final List<One> all = new CopyOnWriteArrayList<>();

    /// One form that was finished.
    ///
    /// @param place  what the ids of the form's fields begin with: the section that it belongs to
    /// @param keptAs what is said of it
    record One(ChildId child, String place, String form, String keptAs, Answers answers, Finished finished) {}

    void add(One one) {
        all.addFirst(one);
    }

    void remove(One one) {
        all.remove(one);
    }

    /// What a user finished in a section of a child's page, the latest first.
    List<One> of(UserId user, ChildId child, String place, Instant now) {
        all.removeIf(one -> now.isAfter(one.finished().until()));
        return all.stream()
                .filter(one -> one.finished().by().equals(user)
                        && one.child().equals(child)
                        && one.place().equals(place))
                .toList();
    }
}
