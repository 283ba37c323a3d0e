/// A child's family and network: who they are to each other, and how they are drawn.
@NullMarked
package org.childjourney.family;

import org.jspecify.annotations.NullMarked;
