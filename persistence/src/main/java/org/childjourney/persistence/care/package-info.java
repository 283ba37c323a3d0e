/// Where the records of living in care lie in the database.
@NullMarked
package org.childjourney.persistence.care;

import org.jspecify.annotations.NullMarked;
