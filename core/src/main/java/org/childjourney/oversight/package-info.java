/// What managers decide about children, and who looks at the work.
@NullMarked
package org.childjourney.oversight;

import org.jspecify.annotations.NullMarked;
