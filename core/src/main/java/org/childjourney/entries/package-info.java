/// All kinds of entry together.
@NullMarked
package org.childjourney.entries;

import org.jspecify.annotations.NullMarked;
