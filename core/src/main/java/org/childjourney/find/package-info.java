/// Finding a child by whatever is known of the child, and saying why the child was found.
@NullMarked
package org.childjourney.find;

import org.jspecify.annotations.NullMarked;
