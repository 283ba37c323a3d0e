@NullMarked
package org.childjourney.voice;

import org.jspecify.annotations.NullMarked;
