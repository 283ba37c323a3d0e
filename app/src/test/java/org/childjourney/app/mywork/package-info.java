@NullMarked
package org.childjourney.app.mywork;

import org.jspecify.annotations.NullMarked;
