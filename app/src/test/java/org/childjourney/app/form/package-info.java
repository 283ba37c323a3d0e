@NullMarked
package org.childjourney.app.form;

import org.jspecify.annotations.NullMarked;
