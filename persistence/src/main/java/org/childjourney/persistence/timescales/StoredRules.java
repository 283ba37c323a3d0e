package org.childjourney.persistence.timescales;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.persistence.record.Form;
import org.childjourney.persistence.record.RulesOfStore;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.RecordKind;
import org.childjourney.timescales.AddedBankHoliday;
import org.childjourney.timescales.Approval;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.LocalStandard;
import org.childjourney.timescales.RuleChange;
import org.childjourney.timescales.RulesInForce;
import org.childjourney.timescales.WorkingDays;

/// The rules of one store as they are now: those that the program comes with, and what two people of the authority
/// changed of them.
public final class StoredRules implements RulesOfStore, RulesInForce {

    private static final Set<RecordKind<?>> KINDS = Set.of(LocalStandard.KIND, AddedBankHoliday.KIND);

    private final Rules standard;
    private final String tables;
    private final String version;
    private volatile Rules now;

    /// @param tables the version of the tables
    /// @param version the version of the code by which something follows from the rules
    public StoredRules(Rules standard, String tables, String version) {
        this.standard = standard;
        this.tables = tables;
        this.version = version;
        this.now = standard;
    }

    public Rules now() {
        return now;
    }

    @Override
    public Form form() {
        return new Form(tables, version + "-" + now.fingerprint());
    }

    @Override
    public boolean takeIn(ChildRecords records) {
        var fresh = standard.with(approved(records));
        boolean areOthers = !fresh.changes().equals(now.changes());
        if (areOthers) {
            now = fresh;
        }
        return areOthers;
    }

    /// In the order in which they were decided; of one day, as they were proposed.
    private static List<RuleChange> approved(ChildRecords records) {
        return Stream.<Held<? extends RuleChange>>concat(
                        records.all(LocalStandard.KIND).stream(), records.all(AddedBankHoliday.KIND).stream())
                .<RuleChange>map(Held::body)
                .filter(change -> change.approval().stands() == Approval.Stands.APPROVED)
                .sorted(Comparator.comparing(
                        change -> change.approval().decidedOn().orElseThrow()))
                .toList();
    }

    @Override
    public boolean areSaidBy(RecordKind<?> kind) {
        return KINDS.contains(kind);
    }

    @Override
    public Catalogue catalogue() {
        return now.catalogue();
    }

    @Override
    public WorkingDays calendar() {
        return now.calendar();
    }
}
