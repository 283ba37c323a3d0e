/// Where the records of leaving care lie in the database.
@NullMarked
package org.childjourney.persistence.leavingcare;

import org.jspecify.annotations.NullMarked;
