package org.childjourney.persistence.frontdoor;

import static org.childjourney.persistence.jooq.Tables.CONTACT;
import static org.childjourney.persistence.jooq.Tables.EARLY_HELP;
import static org.childjourney.persistence.jooq.Tables.REFERRAL;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.frontdoor.Contact;
import org.childjourney.frontdoor.EarlyHelp;
import org.childjourney.frontdoor.Referral;
import org.childjourney.frontdoor.Source;
import org.childjourney.persistence.record.CurrentTable;

/// The tables of contacts, early help and referrals.
public final class FrontDoorTables {

    private static final CurrentTable<Contact> CONTACTS = table(CONTACT, Contact.KIND)
            .with(CONTACT.MADE_ON, Contact::on)
            .maybe(CONTACT.SOURCE, contact -> contact.source().map(Source::code));

    private static final CurrentTable<EarlyHelp> EARLY_HELPS = table(EARLY_HELP, EarlyHelp.KIND)
            .with(EARLY_HELP.BEGAN, EarlyHelp::began)
            .maybe(EARLY_HELP.ENDED, EarlyHelp::ended)
            .maybe(EARLY_HELP.ORGANISATION, EarlyHelp::organisation)
            .maybeRecord(EARLY_HELP.WORKER_ID, EarlyHelp::worker);

    private static final CurrentTable<Referral> REFERRALS = table(REFERRAL, Referral.KIND)
            .with(REFERRAL.RECEIVED_ON, Referral::on)
            .maybe(REFERRAL.SOURCE, referral -> referral.source().map(Source::code))
            .maybeNamed(REFERRAL.PRIMARY_NEED, Referral::need)
            .maybeNamed(REFERRAL.NO_FURTHER_ACTION, Referral::noFurtherAction)
            .maybe(REFERRAL.DECIDED_ON, Referral::decidedOn)
            .maybe(REFERRAL.CLOSED, Referral::closed)
            .maybeNamed(REFERRAL.REASON_CLOSED, Referral::reasonClosed)
            .maybeRecord(REFERRAL.TEAM_ID, Referral::team)
            .maybeRecord(REFERRAL.WORKER_ID, Referral::worker);

    public static final List<CurrentTable<?>> ALL = List.of(CONTACTS, EARLY_HELPS, REFERRALS);

    private FrontDoorTables() {}
}
