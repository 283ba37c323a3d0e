/// Where missing episodes lie in the database.
@NullMarked
package org.childjourney.persistence.missing;

import org.jspecify.annotations.NullMarked;
