package org.childjourney.returns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.childjourney.people.Child;

/// What a person asks to be loaded.
///
/// @param files     the files, or the folders that hold one year's return each, or a folder for each year
/// @param year      the collection year (2026 is the year that ends on 31 March 2026), where the person says it
/// @param asAt      the day for which the latest year speaks, where it is not its last
/// @param letBackIn the authority's ids of children who are to be loaded though they were once removed
public record Asked(List<Path> files, Optional<Integer> year, Optional<LocalDate> asAt, Set<String> letBackIn) {

    public Asked {
        files = List.copyOf(files);
        letBackIn = letBackIn.stream().map(id -> id.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /// These files or folders, with nothing said about them.
    public static Asked of(List<Path> files) {
        return new Asked(files, Optional.empty(), Optional.empty(), Set.of());
    }

    boolean letsBackIn(Child child) {
        return child.authorityId().filter(letBackIn::contains).isPresent();
    }
}
