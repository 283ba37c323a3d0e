package org.childjourney.app.visits;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.childjourney.record.ChildId;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitDraft;

/// A begun visit as the text that is kept of it.
final class VisitDraftText {

    static final String FORM = "visit";

    private VisitDraftText() {}

    static String of(VisitDraft draft) {
        var lines = new Properties();
        lines.setProperty("on", draft.on());
        lines.setProperty("startedAt", draft.startedAt());
        lines.setProperty("purpose", draft.purpose().name());
        draft.seen().ifPresent(seen -> lines.setProperty("seen", seen.name()));
        lines.setProperty("where", draft.where());
        lines.setProperty("childsWords", draft.childsWords());
        lines.setProperty("account", draft.account());
        var text = new StringWriter();
        try {
            lines.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static VisitDraft read(ChildId child, String text) {
        var lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new VisitDraft(
                child,
                lines.getProperty("on", ""),
                lines.getProperty("startedAt", ""),
                Visit.Purpose.valueOf(lines.getProperty("purpose", Visit.Purpose.IN_CARE.name())),
                Optional.ofNullable(lines.getProperty("seen")).map(ChildSeen::valueOf),
                lines.getProperty("where", ""),
                lines.getProperty("childsWords", ""),
                lines.getProperty("account", ""));
    }
}
