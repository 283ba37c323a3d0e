/// What stands around every screen: whose records these are, who is at work, the open children, and what is saved.
@NullMarked
package org.childjourney.app.shell;

import org.jspecify.annotations.NullMarked;
