@NullMarked
package org.childjourney.oversight;

import org.jspecify.annotations.NullMarked;
