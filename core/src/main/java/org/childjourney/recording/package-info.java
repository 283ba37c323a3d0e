/// Finishing records about a child, and taking them back for a while.
@NullMarked
package org.childjourney.recording;

import org.jspecify.annotations.NullMarked;
