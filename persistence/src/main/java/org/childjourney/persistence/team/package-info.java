/// The children of a team, read from the tables.
@NullMarked
package org.childjourney.persistence.team;

import org.jspecify.annotations.NullMarked;
