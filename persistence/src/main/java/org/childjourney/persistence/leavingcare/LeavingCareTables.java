package org.childjourney.persistence.leavingcare;

import static org.childjourney.persistence.jooq.Tables.CARE_LEAVER;
import static org.childjourney.persistence.jooq.Tables.CARE_LEAVER_CONTACT;
import static org.childjourney.persistence.jooq.Tables.LEAVING_CARE_YEAR;
import static org.childjourney.persistence.jooq.Tables.PATHWAY_REVIEW;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.leavingcare.CareLeaver;
import org.childjourney.leavingcare.CareLeaverContact;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.leavingcare.PathwayReview;
import org.childjourney.persistence.record.CurrentTable;

/// The table of what is known of care leavers.
public final class LeavingCareTables {

    private static final CurrentTable<LeavingCareYear> YEARS = table(LEAVING_CARE_YEAR, LeavingCareYear.KIND)
            .with(LEAVING_CARE_YEAR.YEAR_ENDING, LeavingCareYear::yearEnding)
            .maybeNamed(LEAVING_CARE_YEAR.IN_TOUCH, LeavingCareYear::inTouch)
            .maybeNamed(LEAVING_CARE_YEAR.ACTIVITY, LeavingCareYear::activity)
            .maybe(LEAVING_CARE_YEAR.ACCOMMODATION, LeavingCareYear::accommodation)
            .maybeNamed(LEAVING_CARE_YEAR.SUITABILITY, LeavingCareYear::suitability);

    private static final CurrentTable<CareLeaver> CARE_LEAVERS = table(CARE_LEAVER, CareLeaver.KIND)
            .with(CARE_LEAVER.BEGAN, leaver -> leaver.began().day())
            .with(CARE_LEAVER.BEGAN_IS_KNOWN, leaver -> leaver.began().isKnown())
            .maybe(CARE_LEAVER.ENDED, CareLeaver::ended)
            .named(CARE_LEAVER.ELIGIBILITY, CareLeaver::eligibility);

    private static final CurrentTable<PathwayReview> PATHWAY_REVIEWS =
            table(PATHWAY_REVIEW, PathwayReview.KIND).with(PATHWAY_REVIEW.HELD_ON, PathwayReview::on);

    private static final CurrentTable<CareLeaverContact> CONTACTS = table(CARE_LEAVER_CONTACT, CareLeaverContact.KIND)
            .with(CARE_LEAVER_CONTACT.MADE_ON, CareLeaverContact::on)
            .maybeNamed(CARE_LEAVER_CONTACT.IN_TOUCH, CareLeaverContact::inTouch)
            .maybeNamed(CARE_LEAVER_CONTACT.ACTIVITY, CareLeaverContact::activity)
            .maybe(CARE_LEAVER_CONTACT.ACCOMMODATION, CareLeaverContact::accommodation)
            .maybeNamed(CARE_LEAVER_CONTACT.SUITABILITY, CareLeaverContact::suitability);

    public static final List<CurrentTable<?>> ALL = List.of(YEARS, CARE_LEAVERS, PATHWAY_REVIEWS, CONTACTS);

    private LeavingCareTables() {}
}
