/// Children missing from where they live.
@NullMarked
package org.childjourney.missing;

import org.jspecify.annotations.NullMarked;
