/// One child: who the child is, what is due, and what was done.
@NullMarked
package org.childjourney.app.child;

import org.jspecify.annotations.NullMarked;
