/// The way to a permanent home: earlier permanence, adoption decisions and matches.
@NullMarked
package org.childjourney.permanence;

import org.jspecify.annotations.NullMarked;
