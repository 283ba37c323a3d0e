/// Users, roles and the scheme of delegation: who may do what.
@NullMarked
package org.childjourney.access;

import org.jspecify.annotations.NullMarked;
