/// The screen of a team.
@NullMarked
package org.childjourney.app.team;

import org.jspecify.annotations.NullMarked;
