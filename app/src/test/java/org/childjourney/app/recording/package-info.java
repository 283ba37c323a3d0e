@NullMarked
package org.childjourney.app.recording;

import org.jspecify.annotations.NullMarked;
