@NullMarked
package org.childjourney.app.drafts;

import org.jspecify.annotations.NullMarked;
