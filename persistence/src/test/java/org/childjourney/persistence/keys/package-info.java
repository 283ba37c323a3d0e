@NullMarked
package org.childjourney.persistence.keys;

import org.jspecify.annotations.NullMarked;
