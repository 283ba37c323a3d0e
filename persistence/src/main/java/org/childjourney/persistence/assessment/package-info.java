/// The tables of assessments and enquiries.
@NullMarked
package org.childjourney.persistence.assessment;

import org.jspecify.annotations.NullMarked;
