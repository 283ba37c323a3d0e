/// Who can open the store: the data key, wrapped for each user and for the authority.
@NullMarked
package org.childjourney.persistence.keys;

import org.jspecify.annotations.NullMarked;
