@NullMarked
package org.childjourney.app.find;

import org.jspecify.annotations.NullMarked;
