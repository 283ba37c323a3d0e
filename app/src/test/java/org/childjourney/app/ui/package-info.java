@NullMarked
package org.childjourney.app.ui;

import org.jspecify.annotations.NullMarked;
