/// Children's health, in care and out of it.
@NullMarked
package org.childjourney.health;

import org.jspecify.annotations.NullMarked;
