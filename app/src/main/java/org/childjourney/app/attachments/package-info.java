/// Files attached to records: adding them, looking at them, and clean copies of them.
@NullMarked
package org.childjourney.app.attachments;

import org.jspecify.annotations.NullMarked;
