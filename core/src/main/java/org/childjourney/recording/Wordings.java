package org.childjourney.recording;

import java.util.ArrayList;
import java.util.List;
import org.childjourney.record.Body;
import org.childjourney.record.Held;

/// What one record says and what it said before, oldest first, each dated and signed. What was taken back soon after
/// it was finished is left out; it stays in the log.
public record Wordings<B extends Body>(List<Held<B>> all) {

    /// @throws IllegalArgumentException where there is none
    public Wordings {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a record says something");
        }
        all = List.copyOf(all);
    }

    /// @param revisions of one record, oldest first
    public static <B extends Body> Wordings<B> of(List<Held<B>> revisions) {
        var said = new ArrayList<Held<B>>();
        for (Held<B> revision : revisions) {
            int again = placeOf(revision.body(), said);
            if (again < 0) {
                said.add(revision);
            } else {
                // the words before it stand again, as they were signed then
                said.subList(again + 1, said.size()).clear();
            }
        }
        return new Wordings<>(said);
    }

    private static <B extends Body> int placeOf(B body, List<Held<B>> said) {
        return said.stream().map(Held::body).toList().lastIndexOf(body);
    }

    public Held<B> first() {
        return all.getFirst();
    }

    public Held<B> now() {
        return all.getLast();
    }

    /// What it said before, the latest first.
    public List<Held<B>> before() {
        return all.subList(0, all.size() - 1).reversed();
    }
}
