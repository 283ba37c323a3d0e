/// Copies of the store, each read through once it is made.
@NullMarked
package org.childjourney.persistence.backup;

import org.jspecify.annotations.NullMarked;
