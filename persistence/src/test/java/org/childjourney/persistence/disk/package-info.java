@NullMarked
package org.childjourney.persistence.disk;

import org.jspecify.annotations.NullMarked;
