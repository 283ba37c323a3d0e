/// How quick the program is, beside the budgets it was given: on invented children in a store of its own.
@NullMarked
package org.childjourney.app.bench;

import org.jspecify.annotations.NullMarked;
