/// What is due, kept beside the records it follows from and answered from there.
@NullMarked
package org.childjourney.persistence.timescales;

import org.jspecify.annotations.NullMarked;
