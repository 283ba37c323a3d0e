/// Where entries of described kinds lie in the database.
@NullMarked
package org.childjourney.persistence.recording;

import org.jspecify.annotations.NullMarked;
