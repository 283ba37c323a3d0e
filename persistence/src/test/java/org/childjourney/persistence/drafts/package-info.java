@NullMarked
package org.childjourney.persistence.drafts;

import org.jspecify.annotations.NullMarked;
