/// What is typed and not finished: kept as the person types, and held where the disk does not take it.
@NullMarked
package org.childjourney.app.drafts;

import org.jspecify.annotations.NullMarked;
