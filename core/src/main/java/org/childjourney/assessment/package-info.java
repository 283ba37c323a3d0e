/// Assessments and enquiries: child and family assessment, strategy discussion, section 47 enquiry.
@NullMarked
package org.childjourney.assessment;

import org.jspecify.annotations.NullMarked;
