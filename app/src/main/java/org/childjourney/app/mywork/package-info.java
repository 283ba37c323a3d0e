/// My work: what must be done next, for which child, and why.
@NullMarked
package org.childjourney.app.mywork;

import org.jspecify.annotations.NullMarked;
