/// Where attached files lie, each encrypted under a key of its own.
@NullMarked
package org.childjourney.persistence.attachments;

import org.jspecify.annotations.NullMarked;
