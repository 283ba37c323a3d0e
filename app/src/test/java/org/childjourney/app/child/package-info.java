@NullMarked
package org.childjourney.app.child;

import org.jspecify.annotations.NullMarked;
