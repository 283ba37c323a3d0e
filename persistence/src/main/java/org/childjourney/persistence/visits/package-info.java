/// Where visits lie in the database.
@NullMarked
package org.childjourney.persistence.visits;

import org.jspecify.annotations.NullMarked;
