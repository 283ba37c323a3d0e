@NullMarked
package org.childjourney.persistence.returns;

import org.jspecify.annotations.NullMarked;
