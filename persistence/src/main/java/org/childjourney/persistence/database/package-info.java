/// The encrypted database: opening it, asking it, and bringing it up to date with the journal.
@NullMarked
package org.childjourney.persistence.database;

import org.jspecify.annotations.NullMarked;
