/// Children in need and child protection: conferences, plans, core groups, reviews and pre-proceedings.
@NullMarked
package org.childjourney.protection;

import org.jspecify.annotations.NullMarked;
