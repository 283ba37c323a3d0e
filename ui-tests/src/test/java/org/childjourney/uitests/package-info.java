/// Whole journeys through the real window on a throw-away store.
@NullMarked
package org.childjourney.uitests;

import org.jspecify.annotations.NullMarked;
