@NullMarked
package org.childjourney.app.family;

import org.jspecify.annotations.NullMarked;
