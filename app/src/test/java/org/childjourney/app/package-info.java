/// Rules for the whole program.
@NullMarked
package org.childjourney.app;

import org.jspecify.annotations.NullMarked;
