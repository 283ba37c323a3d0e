@NullMarked
package org.childjourney.recording;

import org.jspecify.annotations.NullMarked;
