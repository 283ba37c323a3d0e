/// An invented authority to look around in: children, workers and homes that never were.
@NullMarked
package org.childjourney.sample;

import org.jspecify.annotations.NullMarked;
