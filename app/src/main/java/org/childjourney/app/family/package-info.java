/// A child's family and network: one model, drawn as a genogram and listed as a table.
@NullMarked
package org.childjourney.app.family;

import org.jspecify.annotations.NullMarked;
