/// A child's overview: who the child is in their own words, the worry, and what happens next, on one page.
@NullMarked
package org.childjourney.app.overview;

import org.jspecify.annotations.NullMarked;
