@NullMarked
package org.childjourney.app.team;

import org.jspecify.annotations.NullMarked;
