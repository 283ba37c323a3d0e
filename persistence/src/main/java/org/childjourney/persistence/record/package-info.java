/// The record log on the laptop: bodies as JSON, revisions as bytes, and the tables that hold them as they stand.
@NullMarked
package org.childjourney.persistence.record;

import org.jspecify.annotations.NullMarked;
