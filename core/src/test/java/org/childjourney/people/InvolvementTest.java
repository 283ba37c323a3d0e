package org.childjourney.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.people.Involvement.Part;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.Knowledge;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.record.Revised;
import org.childjourney.record.Standing;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.Obligations;
import org.childjourney.timescales.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvolvementTest {

    private static final LocalDate CAME = LocalDate.of(2026, 11, 2);
    private static final LocalDate APPOINTED = LocalDate.of(2026, 11, 5);

    @ParameterizedTest
    @CsvSource({"REVIEWING_OFFICER, true", "CONFERENCE_CHAIR, false", "PERSONAL_ADVISER, false"})
    void onlyAReviewingOfficerIsTheOneWhoMustBeAppointed(Part part, boolean met) {
        var care = new PeriodOfCare(Beginning.on(CAME), Optional.empty(), Optional.empty(), Optional.empty());
        var officer = new Involvement(new RecordId(new UUID(0, 9)), part, APPOINTED, Optional.empty());
        var known = Knowledge.of(List.of(revised(1, care), revised(2, officer)));
        assertThat(Obligations.of(known, Catalogue.standard(), WorkingDays.ofEngland()))
                .filteredOn(duty -> duty.rule().equals("iro-appointed"))
                .singleElement()
                .extracting(Obligation::doneOn)
                .isEqualTo(met ? Optional.of(APPOINTED) : Optional.empty());
    }

    private static Revised revised(long id, Body body) {
        return new Revised(new RecordId(new UUID(0, id)), body, Origin.BY_HAND, Standing.STANDS, Instant.EPOCH);
    }
}
