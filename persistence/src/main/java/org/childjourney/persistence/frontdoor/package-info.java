/// The tables of the front door.
@NullMarked
package org.childjourney.persistence.frontdoor;

import org.jspecify.annotations.NullMarked;
