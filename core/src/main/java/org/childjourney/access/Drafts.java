package org.childjourney.access;

import java.util.List;
import java.util.Optional;
import org.childjourney.record.ChildId;

/// What the unlocked user has begun to type and not finished: kept encrypted under that user's own key, one file for
/// each draft, replaced whole. A draft is not part of the log.
public interface Drafts {

    /// @param form which form it is of, such as `visit`
    void keep(ChildId child, String form, String content);

    /// @throws org.childjourney.record.StoreFault when there is one and it cannot be read
    Optional<String> kept(ChildId child, String form);

    /// Puts a draft away that is damaged, so that the form can be begun anew. It is not destroyed before all else about
    /// the child is.
    ///
    /// @return whether there was one
    boolean setAsideIfDamaged(ChildId child, String form);

    void discard(ChildId child, String form);

    /// What was begun and not finished, so that it can be offered again: by which form, about which child. What was
    /// begun last comes first.
    List<Begun> begun();

    /// One draft.
    record Begun(ChildId child, String form) {}
}
