/// Oversight of one child: what managers decided, what was brought to them, and who was responsible when.
@NullMarked
package org.childjourney.app.oversight;

import org.jspecify.annotations.NullMarked;
