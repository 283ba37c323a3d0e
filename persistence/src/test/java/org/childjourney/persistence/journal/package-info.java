@NullMarked
package org.childjourney.persistence.journal;

import org.jspecify.annotations.NullMarked;
