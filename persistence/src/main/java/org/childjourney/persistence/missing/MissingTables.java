package org.childjourney.persistence.missing;

import static org.childjourney.persistence.jooq.Tables.MISSING_EPISODE;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.persistence.record.CurrentTable;

/// The table of missing episodes.
public final class MissingTables {

    private static final CurrentTable<MissingEpisode> EPISODES = table(MISSING_EPISODE, MissingEpisode.KIND)
            .named(MISSING_EPISODE.ABSENCE, MissingEpisode::kind)
            .with(MISSING_EPISODE.WENT_MISSING, MissingEpisode::wentMissing)
            .maybe(MISSING_EPISODE.RETURNED, MissingEpisode::returned)
            .maybeAt(MISSING_EPISODE.RETURNED_AT, MissingEpisode::returnedAt)
            .maybeAt(MISSING_EPISODE.WENT_MISSING_AT, MissingEpisode::wentAt)
            .maybeNamed(MISSING_EPISODE.INTERVIEW_OFFERED, MissingEpisode::interviewOffered)
            .maybeNamed(MISSING_EPISODE.INTERVIEW_ACCEPTED, MissingEpisode::interviewAccepted);

    public static final List<CurrentTable<?>> ALL = List.of(EPISODES);

    private MissingTables() {}
}
