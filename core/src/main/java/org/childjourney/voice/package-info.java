/// What children say about themselves, in their own words.
@NullMarked
package org.childjourney.voice;

import org.jspecify.annotations.NullMarked;
