/// Tests of the log, the tables and the door.
@NullMarked
package org.childjourney.persistence.record;

import org.jspecify.annotations.NullMarked;
