/// Children, and the workers and teams who answer for them.
@NullMarked
package org.childjourney.people;

import org.jspecify.annotations.NullMarked;
