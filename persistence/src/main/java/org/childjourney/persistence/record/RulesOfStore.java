package org.childjourney.persistence.record;

import org.childjourney.record.ChildRecords;
import org.childjourney.record.RecordKind;

/// The rules by which something follows from the records of a store. Some records say rules themselves.
public interface RulesOfStore {

    /// Under what the database is filled, with the rules as they are now.
    Form form();

    /// Takes in what the records say of the rules.
    ///
    /// @return whether the rules are others now
    boolean takeIn(ChildRecords records);

    /// Whether records of a kind say rules.
    boolean areSaidBy(RecordKind<?> kind);
}
