/// Opening the store on this laptop, and making one on the first run.
@NullMarked
package org.childjourney.app.unlock;

import org.jspecify.annotations.NullMarked;
