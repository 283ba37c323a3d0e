/// What a team has to look at: who works with whom, what is late, and where nothing moves.
@NullMarked
package org.childjourney.team;

import org.jspecify.annotations.NullMarked;
