/// Where the program starts and everything is wired together: the only place that sees both the window and the store.
@NullMarked
package org.childjourney.app.start;

import org.jspecify.annotations.NullMarked;
