@NullMarked
package org.childjourney.app.visits;

import org.jspecify.annotations.NullMarked;
