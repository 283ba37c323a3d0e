/// Where the records of permanence lie in the database.
@NullMarked
package org.childjourney.persistence.permanence;

import org.jspecify.annotations.NullMarked;
