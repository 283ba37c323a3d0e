/// Where what children say lie in the database.
@NullMarked
package org.childjourney.persistence.voice;

import org.jspecify.annotations.NullMarked;
