/// The record at the bottom of everything: what is written about a child, and the one door through which it is saved.
@NullMarked
package org.childjourney.record;

import org.jspecify.annotations.NullMarked;
