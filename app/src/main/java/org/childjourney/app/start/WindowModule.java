package org.childjourney.app.start;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.Clock;
import org.childjourney.access.Delegation;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.Restrictions;
import org.childjourney.access.SignedIn;
import org.childjourney.access.WhoMayRead;
import org.childjourney.app.drafts.HeldText;
import org.childjourney.app.drafts.Keeping;
import org.childjourney.app.form.JustFinished;
import org.childjourney.app.recording.LastKind;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Look;
import org.childjourney.family.RecordFamilyNetworkMeeting;
import org.childjourney.family.RecordParentNotNamed;
import org.childjourney.family.RecordRelative;
import org.childjourney.family.SameChild;
import org.childjourney.family.WithdrawRelative;
import org.childjourney.find.FindChild;
import org.childjourney.find.Findables;
import org.childjourney.missing.RecordMissingEpisode;
import org.childjourney.oversight.RaisedMatters;
import org.childjourney.oversight.ReadRaised;
import org.childjourney.oversight.RestrictRecord;
import org.childjourney.people.Children;
import org.childjourney.plan.RecordSafetyMap;
import org.childjourney.plan.RecordSafetyScale;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Door;
import org.childjourney.record.Uuid7;
import org.childjourney.recording.CorrectEntry;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.RecordEntry;
import org.childjourney.team.GiveToWorker;
import org.childjourney.team.ReadTeam;
import org.childjourney.team.TeamRecords;
import org.childjourney.timescales.DecideRuleChange;
import org.childjourney.timescales.DueIf;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.ProposeRuleChange;
import org.childjourney.timescales.ReadDue;
import org.childjourney.timescales.RulesInForce;
import org.childjourney.timescales.WhatIsKnown;
import org.childjourney.timescales.WorkOutEffect;
import org.childjourney.visits.CorrectVisit;
import org.childjourney.visits.RecordVisit;
import org.childjourney.voice.RecordChildSays;

/// What the screens of an unlocked store are given beside the store itself.
final class WindowModule extends AbstractModule {

    private final Background background;
    private final Keeping keeping;
    private final Look look;
    private final HeldText held;
    private final JustFinished justFinished;
    private final LastKind lastKind;

    WindowModule(
            Background background,
            Keeping keeping,
            Look look,
            HeldText held,
            JustFinished justFinished,
            LastKind lastKind) {
        this.background = background;
        this.keeping = keeping;
        this.look = look;
        this.held = held;
        this.justFinished = justFinished;
        this.lastKind = lastKind;
    }

    @Override
    protected void configure() {
        bind(Background.class).toInstance(background);
        bind(Keeping.class).toInstance(keeping);
        bind(Look.class).toInstance(look);
        bind(HeldText.class).toInstance(held);
        bind(JustFinished.class).toInstance(justFinished);
        bind(LastKind.class).toInstance(lastKind);
    }

    /// One index of everyone for as long as the store is open.
    @Provides
    @Singleton
    FindChild findChild(
            Findables findables, Restrictions restrictions, Delegation delegation, SignedIn user, Clock clock) {
        return new FindChild(findables, restrictions, delegation, user, clock);
    }

    @Provides
    ReadableRecords readableRecords(ChildRecords records, Restrictions restrictions, SignedIn user) {
        return new ReadableRecords(records, restrictions, user);
    }

    @Provides
    WhoMayRead whoMayRead(ChildRecords records, Restrictions restrictions, Delegation delegation) {
        return new WhoMayRead(records, restrictions, delegation);
    }

    @Provides
    RestrictRecord restrictRecord(FinishRecord finish, ReadableRecords records, SignedIn user, Clock clock) {
        return new RestrictRecord(finish, records, user, clock);
    }

    @Provides
    ReadTeam readTeam(
            TeamRecords teams,
            DueList dueList,
            ChildRecords records,
            Restrictions restrictions,
            Delegation delegation,
            SignedIn user,
            Clock clock) {
        return new ReadTeam(teams, dueList, records, restrictions, delegation, user, clock);
    }

    @Provides
    GiveToWorker giveToWorker(FinishRecord finish, ReadTeam teams, ReadableRecords records, Clock clock) {
        return new GiveToWorker(finish, teams, records, clock);
    }

    @Provides
    ReadDue readDue(DueList dueList, Restrictions restrictions, Delegation delegation, SignedIn user) {
        return new ReadDue(dueList, restrictions, delegation, user);
    }

    @Provides
    ReadRaised readRaised(
            RaisedMatters matters, Restrictions restrictions, Delegation delegation, SignedIn user, Clock clock) {
        return new ReadRaised(matters, restrictions, delegation, user, clock);
    }

    @Provides
    RecordVisit recordVisit(FinishRecord finish, ChildRecords records, Children children, SignedIn user, Clock clock) {
        return new RecordVisit(finish, records, children, user, clock);
    }

    @Provides
    CorrectVisit correctVisit(RecordVisit recordVisit, FinishRecord finish, ChildRecords records, Clock clock) {
        return new CorrectVisit(recordVisit, finish, records, clock);
    }

    @Provides
    CorrectEntry correctEntry(RecordEntry recordEntry, FinishRecord finish, ChildRecords records) {
        return new CorrectEntry(recordEntry, finish, records);
    }

    @Provides
    @Singleton
    DueIf dueIf(ReadableRecords records, RulesInForce rules) {
        return new DueIf(records, rules);
    }

    @Provides
    ProposeRuleChange proposeRuleChange(
            Door door, RulesInForce rules, Delegation delegation, SignedIn user, Uuid7 ids) {
        return new ProposeRuleChange(door, rules, delegation, user, ids);
    }

    @Provides
    WorkOutEffect workOutEffect(WhatIsKnown known, Children children, Restrictions restrictions, SignedIn user) {
        return new WorkOutEffect(known, children, restrictions, user);
    }

    @Provides
    DecideRuleChange decideRuleChange(
            Door door,
            ChildRecords records,
            RulesInForce rules,
            WorkOutEffect effects,
            Delegation delegation,
            SignedIn user,
            Clock clock) {
        return new DecideRuleChange(door, records, rules, effects, delegation, user, clock);
    }

    @Provides
    RecordEntry recordEntry(FinishRecord finish, Children children, SignedIn user, Clock clock) {
        return new RecordEntry(finish, children, user, clock);
    }

    @Provides
    RecordMissingEpisode recordMissingEpisode(
            FinishRecord finish, ChildRecords records, Children children, Clock clock) {
        return new RecordMissingEpisode(finish, records, children, clock);
    }

    @Provides
    FinishRecord finishRecord(
            Door door, ChildRecords records, Delegation delegation, SignedIn user, Uuid7 ids, Clock clock) {
        return new FinishRecord(door, records, delegation, user, ids, clock);
    }

    @Provides
    RecordChildSays recordChildSays(FinishRecord finish, ChildRecords records, Clock clock) {
        return new RecordChildSays(finish, records, clock);
    }

    @Provides
    RecordSafetyMap recordSafetyMap(FinishRecord finish, ChildRecords records, Clock clock) {
        return new RecordSafetyMap(finish, records, clock);
    }

    @Provides
    RecordSafetyScale recordSafetyScale(FinishRecord finish, Clock clock) {
        return new RecordSafetyScale(finish, clock);
    }

    @Provides
    RecordRelative recordRelative(FinishRecord finish, ChildRecords records, Clock clock) {
        return new RecordRelative(finish, records, clock);
    }

    @Provides
    RecordParentNotNamed recordParentNotNamed(FinishRecord finish, ChildRecords records) {
        return new RecordParentNotNamed(finish, records);
    }

    @Provides
    RecordFamilyNetworkMeeting recordFamilyNetworkMeeting(FinishRecord finish, ChildRecords records, Clock clock) {
        return new RecordFamilyNetworkMeeting(finish, records, clock);
    }

    @Provides
    WithdrawRelative withdrawRelative(FinishRecord finish, ChildRecords records) {
        return new WithdrawRelative(finish, records);
    }

    @Provides
    SameChild sameChild(FindChild find, Children children) {
        return new SameChild(find, children);
    }
}
