/// Visits to a child, and who was seen.
@NullMarked
package org.childjourney.visits;

import org.jspecify.annotations.NullMarked;
