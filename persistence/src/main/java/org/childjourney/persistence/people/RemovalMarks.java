package org.childjourney.persistence.people;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.SecretKey;
import org.childjourney.people.Child;
import org.childjourney.persistence.keys.Sealing;

/// What stays of a removed child's id and UPN: hashes of them under a key of the store.
public final class RemovalMarks {

    private final SecretKey key;

    public RemovalMarks(SecretKey dataKey) {
        key = Sealing.derived(dataKey, "marks of removed children");
    }

    public List<String> of(Child child) {
        var marks = new ArrayList<String>();
        child.authorityId().ifPresent(id -> marks.add(mark("id " + id.toUpperCase(Locale.ROOT))));
        child.upn().ifPresent(upn -> marks.add(mark("upn " + upn.text())));
        return marks;
    }

    private String mark(String text) {
        return HexFormat.of().formatHex(Sealing.keyedHash(key, text));
    }
}
