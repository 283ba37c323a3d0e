package org.childjourney.app.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.access.Act;
import org.childjourney.app.form.Told;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.record.Outcome;

/// What is known of a time when the child was missing, in words. It is changed in the form for missing episodes, as
/// when the child comes back.
///
/// @param called what the child is called
record OfMissing(String called, Texts texts) implements ReadRecord.Words<MissingEpisode> {

    @Override
    public String title(MissingEpisode episode) {
        return texts.say(
                "child.record.title",
                texts.say("child.missing." + episode.kind().name()),
                Dates.full(episode.wentMissing()),
                called);
    }

    @Override
    public Outcome outcome(MissingEpisode episode) {
        return Outcome.RECORDED;
    }

    @Override
    public Stream<Told> told(MissingEpisode episode) {
        return Stream.concat(
                Stream.of(
                        told("went", moment(episode.wentMissing(), episode.wentAt())),
                        told(
                                "returned",
                                episode.returned()
                                        .map(day -> moment(day, episode.returnedAt()))
                                        .orElseGet(() -> texts.say("child.missing.notBack")))),
                Stream.of(
                                episode.reported().map(to -> told("reported", to)),
                                episode.toldBy().map(who -> told("toldBy", who)),
                                episode.interviewOffered().map(offered -> told("offered", texts.word(offered))),
                                episode.interviewAccepted().map(accepted -> told("accepted", texts.word(accepted))))
                        .flatMap(Optional::stream));
    }

    private Told told(String part, String words) {
        return new Told(part, texts.say("child.missing.said." + part), words, false);
    }

    private String moment(LocalDate day, Optional<Instant> at) {
        return at.map(moment -> texts.say("child.visit.at", Dates.full(day), Dates.timeOf(moment)))
                .orElseGet(() -> Dates.full(day));
    }

    @Override
    public String corrected(MissingEpisode episode) {
        return "";
    }

    @Override
    public Act act(MissingEpisode episode) {
        return Act.RECORD_ABOUT_CHILD;
    }

    @Override
    public boolean isCorrected() {
        return false;
    }
}
