/// Where the authority, its users, removals and restrictions lie in the database.
@NullMarked
package org.childjourney.persistence.access;

import org.jspecify.annotations.NullMarked;
