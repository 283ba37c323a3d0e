/// Reading and correcting a visit.
@NullMarked
package org.childjourney.app.visits;

import org.jspecify.annotations.NullMarked;
