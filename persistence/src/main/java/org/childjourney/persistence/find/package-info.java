/// What children may be found by, read from the database.
@NullMarked
package org.childjourney.persistence.find;

import org.jspecify.annotations.NullMarked;
