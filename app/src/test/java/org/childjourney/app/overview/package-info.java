@NullMarked
package org.childjourney.app.overview;

import org.jspecify.annotations.NullMarked;
