package org.childjourney.app.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.childjourney.access.Drafts;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.StoreFault;
import org.childjourney.recording.Answers;

/// What a user has begun in forms and not finished. A draft that is damaged keeps nobody from the others, nor from
/// beginning its own form anew.
final class BegunForms {

    private final Drafts drafts;
    private final Texts texts;

    BegunForms(Drafts drafts, Texts texts) {
        this.drafts = drafts;
        this.texts = texts;
    }

    /// Whether one of these forms was begun about the child.
    boolean hasAny(ChildId child, Collection<String> forms) {
        return forms.stream().anyMatch(form -> ifReadable(child, form).isPresent());
    }

    /// What was begun in the form of that name, by the children whose pages it was begun on, the last first.
    Map<ChildId, Answers> of(String form) {
        var begun = new LinkedHashMap<ChildId, Answers>();
        drafts.begun().stream()
                .filter(draft -> draft.form().equals(form))
                .map(Drafts.Begun::child)
                .forEach(child ->
                        ifReadable(child, form).ifPresent(typed -> begun.put(child, Answers.fromDraft(typed))));
        return begun;
    }

    /// Of a draft that cannot be read its own form tells, when it is opened.
    private Optional<String> ifReadable(ChildId child, String form) {
        try {
            return drafts.kept(child, form);
        } catch (StoreFault damaged) {
            return Optional.empty();
        }
    }

    /// A form with what was begun in it, and what is said of that.
    Begun begin(ChildId child, Form form) {
        boolean wasDamaged = drafts.setAsideIfDamaged(child, form.name());
        Optional<Answers> draft = drafts.kept(child, form.name())
                .map(Answers::fromDraft)
                .map(form.manner().draftNow());
        String beginning = wasDamaged ? texts.say("form.draft.damaged") : "";
        return new Begun(form, draft, draft.isPresent() ? texts.say("form.draft.found") : beginning);
    }
}
