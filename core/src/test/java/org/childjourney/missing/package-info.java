@NullMarked
package org.childjourney.missing;

import org.jspecify.annotations.NullMarked;
