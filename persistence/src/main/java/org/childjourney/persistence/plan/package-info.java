/// Where worries, goals and the scale lie in the database.
@NullMarked
package org.childjourney.persistence.plan;

import org.jspecify.annotations.NullMarked;
