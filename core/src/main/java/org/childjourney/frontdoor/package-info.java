/// The front door (MASH): contacts, early help and referrals.
@NullMarked
package org.childjourney.frontdoor;

import org.jspecify.annotations.NullMarked;
