/// Loading an authority's files: choosing them, how far it has come, and the receipt.
@NullMarked
package org.childjourney.app.files;

import org.jspecify.annotations.NullMarked;
