/// The command line: the same work as the window's, with no display, for IT staff, data officers and tests.
@NullMarked
package org.childjourney.app.commands;

import org.jspecify.annotations.NullMarked;
