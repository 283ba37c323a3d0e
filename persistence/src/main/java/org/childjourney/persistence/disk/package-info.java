/// The few things done to a disk that can fail, and what is said when they do.
@NullMarked
package org.childjourney.persistence.disk;

import org.jspecify.annotations.NullMarked;
