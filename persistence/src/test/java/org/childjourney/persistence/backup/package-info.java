@NullMarked
package org.childjourney.persistence.backup;

import org.jspecify.annotations.NullMarked;
