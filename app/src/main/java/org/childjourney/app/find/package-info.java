/// Finding a child: one box over all that is known.
@NullMarked
package org.childjourney.app.find;

import org.jspecify.annotations.NullMarked;
