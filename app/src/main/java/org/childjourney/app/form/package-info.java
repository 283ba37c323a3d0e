/// One way to ask and to answer: forms made of questions, kept as drafts, finished and taken back.
@NullMarked
package org.childjourney.app.form;

import org.jspecify.annotations.NullMarked;
