@NullMarked
package org.childjourney.app.unlock;

import org.jspecify.annotations.NullMarked;
