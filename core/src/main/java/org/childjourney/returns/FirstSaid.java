package org.childjourney.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a file has said so far, so that an entry that says the same again, or something else of the same matter, is not
/// kept a second time.
final class FirstSaid {

    private final Map<List<Object>, Said> said = new HashMap<>();

    private record Said(int line, Object words) {}

    /// Notes it where it is not the first.
    ///
    /// @param words all that the entry says
    boolean isFirst(List<Object> matter, Object words, RowAccount account) {
        Said before = said.putIfAbsent(matter, new Said(account.line(), words));
        if (before != null) {
            account.note(before.words.equals(words) ? Fault.DUPLICATE_ROW : Fault.SAID_OTHERWISE_ABOVE, before.line);
        }
        return before == null;
    }
}
