@NullMarked
package org.childjourney.app.commands;

import org.jspecify.annotations.NullMarked;
