@NullMarked
package org.childjourney.sample;

import org.jspecify.annotations.NullMarked;
