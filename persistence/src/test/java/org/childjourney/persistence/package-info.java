/// Tests of whole stores.
@NullMarked
package org.childjourney.persistence;

import org.jspecify.annotations.NullMarked;
