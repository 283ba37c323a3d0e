@NullMarked
package org.childjourney.returns;

import org.jspecify.annotations.NullMarked;
