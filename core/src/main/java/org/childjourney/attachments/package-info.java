/// Files that belong to a record: pictures, PDFs and Word documents, each kept as it was given.
@NullMarked
package org.childjourney.attachments;

import org.jspecify.annotations.NullMarked;
