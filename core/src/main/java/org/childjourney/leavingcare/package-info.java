/// Young people who have left care.
@NullMarked
package org.childjourney.leavingcare;

import org.jspecify.annotations.NullMarked;
