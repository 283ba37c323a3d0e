/// The store on the laptop: core's questions, answered from an encrypted database.
@NullMarked
package org.childjourney.persistence;

import org.jspecify.annotations.NullMarked;
