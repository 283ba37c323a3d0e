/// Where the authority, its users and removals lie in the database.
@NullMarked
package org.childjourney.persistence.access;

import org.jspecify.annotations.NullMarked;
