@NullMarked
package org.childjourney.app.timescales;

import org.jspecify.annotations.NullMarked;
