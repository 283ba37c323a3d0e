/// Living in care: periods of care, legal status, where the child lives, reviews and the yearly answers.
@NullMarked
package org.childjourney.care;

import org.jspecify.annotations.NullMarked;
