/// The rules by which it is known what is due: read by everyone, and tried without a child.
@NullMarked
package org.childjourney.app.timescales;

import org.jspecify.annotations.NullMarked;
