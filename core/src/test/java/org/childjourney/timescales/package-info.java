@NullMarked
package org.childjourney.timescales;

import org.jspecify.annotations.NullMarked;
