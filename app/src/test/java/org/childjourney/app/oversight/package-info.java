@NullMarked
package org.childjourney.app.oversight;

import org.jspecify.annotations.NullMarked;
