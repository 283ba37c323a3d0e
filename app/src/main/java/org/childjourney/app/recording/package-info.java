/// Recording what happened about a child: which kind of record it is, and the form for it.
@NullMarked
package org.childjourney.app.recording;

import org.jspecify.annotations.NullMarked;
