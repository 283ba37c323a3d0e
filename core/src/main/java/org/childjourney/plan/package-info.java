/// What the family and the people around a child worry about, what works, and how safe each of them finds it.
@NullMarked
package org.childjourney.plan;

import org.jspecify.annotations.NullMarked;
