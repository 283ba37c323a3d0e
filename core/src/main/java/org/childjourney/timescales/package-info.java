/// The catalogue of timescales, working days, and the obligations that a child's facts start.
@NullMarked
package org.childjourney.timescales;

import org.jspecify.annotations.NullMarked;
