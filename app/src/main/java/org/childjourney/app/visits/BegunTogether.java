package org.childjourney.app.visits;

import java.util.Map;
import java.util.Optional;
import org.childjourney.access.ReadableRecords;
import org.childjourney.app.form.FormScreen;
import org.childjourney.app.form.Whom;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.Texts;
import org.childjourney.people.Children;
import org.childjourney.record.ChildId;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Answers;
import org.childjourney.visits.VisitedTogether;

/// A visit that was begun on the page of a brother or sister and is to the child too: what is typed lies there only.
final class BegunTogether {

    private final FormScreen writing;
    private final ReadableRecords records;
    private final VisitedTogether together;
    private final Children children;
    private final Texts texts;

    BegunTogether(
            FormScreen writing, ReadableRecords records, VisitedTogether together, Children children, Texts texts) {
        this.writing = writing;
        this.records = records;
        this.together = together;
        this.children = children;
        this.texts = texts;
    }

    /// On whose page such a visit is begun and not finished; of what is typed there nothing is told.
    Optional<Whom> of(ChildId child) {
        return writing.begun(VisitForm.NAME).entrySet().stream()
                .filter(draft -> records.mayRead(draft.getKey()))
                .filter(draft -> isTo(child, draft))
                .flatMap(draft -> whom(draft.getKey()).stream())
                .findFirst();
    }

    private boolean isTo(ChildId child, Map.Entry<ChildId, Answers> draft) {
        return together.with(draft.getKey()).stream()
                .filter(sibling -> sibling.id().equals(child))
                .anyMatch(sibling -> isVisited(sibling, draft.getValue()));
    }

    /// As the form begins, whoever lives with the child is visited too; a draft keeps what was changed of that.
    private static boolean isVisited(VisitedTogether.Sibling sibling, Answers typed) {
        return typed.choice(VisitForm.VISITED, sibling.id(), YesNo.class)
                .map(YesNo.YES::equals)
                .orElse(sibling.livesWithTheChild());
    }

    private Optional<Whom> whom(ChildId first) {
        return children.one(first)
                .map(held -> new Whom(
                        first,
                        new Names(texts).toCall(held.body().name(), held.body().authorityId())));
    }
}
