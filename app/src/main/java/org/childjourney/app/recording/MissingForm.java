package org.childjourney.app.recording;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import org.childjourney.access.ReadableRecords;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.Whom;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.missing.RecordMissingEpisode;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Answers;

/// The form for a child who is missing. Where one is missing already, the same form says that the child is back.
final class MissingForm {

    static final String NAME = RecordMissingEpisode.ASKED.name();

    private final RecordMissingEpisode recordMissing;
    private final ReadableRecords records;
    private final Clock clock;
    private final Texts texts;
    private final KindWords words;

    MissingForm(RecordMissingEpisode recordMissing, ReadableRecords records, Clock clock, Texts texts) {
        this.recordMissing = recordMissing;
        this.records = records;
        this.clock = clock;
        this.texts = texts;
        this.words = new KindWords(texts);
    }

    Form of(Whom child) {
        Optional<Held<MissingEpisode>> open = open(child.id());
        var asked = words.asked(RecordMissingEpisode.ASKED, child.called());
        return new Form(
                        NAME,
                        NAME,
                        open.map(held -> texts.say(
                                        "recording.missing.title",
                                        child.called(),
                                        Dates.full(held.body().wentMissing())))
                                .orElseGet(() -> words.title(RecordMissingEpisode.ASKED, child.called())),
                        asked,
                        open.map(held -> begins(held.body())).orElseGet(this::begins),
                        given -> words.result(recordMissing.record(child.id(), open.map(Held::id), given), asked),
                        given -> texts.say(isBack(given) ? "recording.missing.done.back" : "recording.missing.done"))
                .in(words.manner(RecordMissingEpisode.ASKED, given -> will(child, given)));
    }

    private Optional<Held<MissingEpisode>> open(ChildId child) {
        return records.of(child, MissingEpisode.KIND).stream()
                .filter(held -> held.body().isOpen())
                .max(Comparator.comparing(held -> held.body().wentMissing()));
    }

    private Answers begins() {
        return Answers.NONE.with("went", Dates.inTable(London.today(clock)));
    }

    private static Answers begins(MissingEpisode episode) {
        var given = new HashMap<String, String>();
        given.put("kind", episode.kind().name());
        given.put("went", Dates.inTable(episode.wentMissing()));
        given.put("wentAt", episode.wentAt().map(MissingForm::time).orElse(""));
        given.put("reported", episode.reported().orElse(""));
        given.put("toldBy", episode.toldBy().orElse(""));
        return new Answers(given);
    }

    private static String time(Instant moment) {
        return Dates.time(moment.atZone(London.ZONE).toLocalTime());
    }

    private static boolean isBack(Answers given) {
        return given.of("back").equals(YesNo.YES.name());
    }

    private Form.Will will(Whom child, Answers given) {
        String missing = words.missing(RecordMissingEpisode.ASKED, given, child.called());
        String said =
                texts.say(isBack(given) ? "recording.missing.will.back" : "recording.missing.will", child.called());
        return new Form.Will(
                missing.isEmpty() ? said : texts.say("recording.will.needs", said, missing),
                texts.say("recording.finish.RECORDED"));
    }
}
