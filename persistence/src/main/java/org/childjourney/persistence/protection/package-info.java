/// The tables of child protection and child in need plans.
@NullMarked
package org.childjourney.persistence.protection;

import org.jspecify.annotations.NullMarked;
