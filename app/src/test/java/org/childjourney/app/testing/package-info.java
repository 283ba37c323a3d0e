/// What tests of screens are made of: a window with one thread, and duties that are plausible.
@NullMarked
package org.childjourney.app.testing;

import org.jspecify.annotations.NullMarked;
