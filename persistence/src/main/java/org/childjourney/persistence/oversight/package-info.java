/// Where what waits for managers lies in the database.
@NullMarked
package org.childjourney.persistence.oversight;

import org.jspecify.annotations.NullMarked;
