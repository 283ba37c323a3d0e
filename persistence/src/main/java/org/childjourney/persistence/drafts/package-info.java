/// What was begun and not finished, encrypted under its author's own key.
@NullMarked
package org.childjourney.persistence.drafts;

import org.jspecify.annotations.NullMarked;
