/// What the tests of every module share.
@NullMarked
package org.childjourney.testing;

import org.jspecify.annotations.NullMarked;
