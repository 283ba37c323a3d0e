/// Where children, workers, teams and allocations lie in the database.
@NullMarked
package org.childjourney.persistence.people;

import org.jspecify.annotations.NullMarked;
