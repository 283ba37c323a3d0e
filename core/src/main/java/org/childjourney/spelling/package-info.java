/// How names and addresses are written and heard, and which of those that are held are like one that was typed.
@NullMarked
package org.childjourney.spelling;

import org.jspecify.annotations.NullMarked;
