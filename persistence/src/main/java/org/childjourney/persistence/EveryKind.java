package org.childjourney.persistence;

import java.util.List;
import java.util.stream.Stream;
import org.childjourney.persistence.access.AccessTables;
import org.childjourney.persistence.assessment.AssessmentTables;
import org.childjourney.persistence.attachments.AttachmentTables;
import org.childjourney.persistence.care.CareTables;
import org.childjourney.persistence.family.FamilyTables;
import org.childjourney.persistence.frontdoor.FrontDoorTables;
import org.childjourney.persistence.leavingcare.LeavingCareTables;
import org.childjourney.persistence.missing.MissingTables;
import org.childjourney.persistence.people.PeopleTables;
import org.childjourney.persistence.permanence.PermanenceTables;
import org.childjourney.persistence.plan.PlanTables;
import org.childjourney.persistence.protection.ProtectionTables;
import org.childjourney.persistence.record.CurrentTable;
import org.childjourney.persistence.record.Kinds;
import org.childjourney.persistence.recording.RecordingTables;
import org.childjourney.persistence.returns.ReturnsTables;
import org.childjourney.persistence.timescales.TimescalesTables;
import org.childjourney.persistence.visits.VisitTables;
import org.childjourney.persistence.voice.VoiceTables;

/// The kinds of record of every feature, with their tables.
public final class EveryKind {

    private EveryKind() {}

    public static Kinds known() {
        return new Kinds(Stream.<List<CurrentTable<?>>>of(
                        AccessTables.ALL,
                        PeopleTables.ALL,
                        FamilyTables.ALL,
                        VoiceTables.ALL,
                        PlanTables.ALL,
                        FrontDoorTables.ALL,
                        AssessmentTables.ALL,
                        ProtectionTables.ALL,
                        CareTables.ALL,
                        PermanenceTables.ALL,
                        LeavingCareTables.ALL,
                        MissingTables.ALL,
                        VisitTables.ALL,
                        AttachmentTables.ALL,
                        RecordingTables.ALL,
                        ReturnsTables.ALL,
                        TimescalesTables.ALL)
                .flatMap(List::stream)
                .toList());
    }
}
