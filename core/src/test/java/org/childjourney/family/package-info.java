@NullMarked
package org.childjourney.family;

import org.jspecify.annotations.NullMarked;
