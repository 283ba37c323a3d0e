/// Reading the sector's standard files, and where imports and what files could say lie in the database.
@NullMarked
package org.childjourney.persistence.returns;

import org.jspecify.annotations.NullMarked;
