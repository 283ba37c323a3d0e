/// The story of a child: what happened, when, and where each event comes from.
@NullMarked
package org.childjourney.chronology;

import org.jspecify.annotations.NullMarked;
