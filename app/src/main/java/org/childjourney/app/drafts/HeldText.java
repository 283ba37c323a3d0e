package org.childjourney.app.drafts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.childjourney.access.Drafts;
import org.childjourney.record.ChildId;
import org.childjourney.record.StoreFault;
import org.childjourney.record.UserId;

/// What was typed and could not be written to the disk. It is held by the window, through a lock too, until it can be
/// written or its author does not want it; another user who unlocks is shown none of it.
public final class HeldText {

    private final Map<Place, Held> held = new ConcurrentHashMap<>();

    private record Place(UserId author, ChildId child, String form) {}

    private record Held(String content, Drafts drafts) {}

    /// Whether there is any, after trying once more to write it.
    public boolean isAny() {
        held.forEach((place, _) -> writeAgain(place));
        return !held.isEmpty();
    }

    private void writeAgain(Place place) {
        var one = held.get(place);
        if (one == null) {
            return;
        }
        try {
            one.drafts().keep(place.child(), place.form(), one.content());
            held.remove(place, one);
        } catch (StoreFault stillNot) {
            // it stays held
        }
    }

    /// The drafts of one author, with what could not be written before what was.
    public Drafts before(Drafts drafts, UserId author) {
        return new Drafts() {

            @Override
            public void keep(ChildId child, String form, String content) {
                var place = new Place(author, child, form);
                held.put(place, new Held(content, drafts));
                drafts.keep(child, form, content);
                held.remove(place);
            }

            @Override
            public Optional<String> kept(ChildId child, String form) {
                return Optional.ofNullable(held.get(new Place(author, child, form)))
                        .map(Held::content)
                        .or(() -> drafts.kept(child, form));
            }

            /// What is held is not damaged, whatever lies on the disk.
            @Override
            public boolean setAsideIfDamaged(ChildId child, String form) {
                return !held.containsKey(new Place(author, child, form)) && drafts.setAsideIfDamaged(child, form);
            }

            @Override
            public void discard(ChildId child, String form) {
                held.remove(new Place(author, child, form));
                drafts.discard(child, form);
            }

            @Override
            public List<Begun> begun() {
                return drafts.begun();
            }
        };
    }
}
