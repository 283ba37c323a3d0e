/// The sector's standard files, in and out.
@NullMarked
package org.childjourney.returns;

import org.jspecify.annotations.NullMarked;
