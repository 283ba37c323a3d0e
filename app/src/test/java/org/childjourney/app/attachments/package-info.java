@NullMarked
package org.childjourney.app.attachments;

import org.jspecify.annotations.NullMarked;
