/// The journal: everything ever saved, in order, encrypted and forced to disk. It is the truth, the database a view
/// of it.
@NullMarked
package org.childjourney.persistence.journal;

import org.jspecify.annotations.NullMarked;
