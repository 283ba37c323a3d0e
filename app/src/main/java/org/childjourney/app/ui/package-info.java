/// What every screen shares: colours and text sizes, words, dates as they are shown, and the one way off the window's
/// thread.
@NullMarked
package org.childjourney.app.ui;

import org.jspecify.annotations.NullMarked;
