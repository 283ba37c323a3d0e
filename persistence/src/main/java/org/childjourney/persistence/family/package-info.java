/// Where couples, parents who are not named and family meetings lie in the database.
@NullMarked
package org.childjourney.persistence.family;

import org.jspecify.annotations.NullMarked;
