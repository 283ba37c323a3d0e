package org.childjourney.returns;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A census that was opened: whole, of the right form, and holding children.
///
/// @param header   what it says of itself
/// @param children how many children it holds
/// @param strays   elements beside the header and the children that a census does not have, each with the name of the
///                 one that holds it as its text
public record CinFile(Path path, Optional<CinElement> header, int children, List<CinElement> strays, Seal seal) {

    public CinFile {
        strays = List.copyOf(strays);
    }

    /// The file's name, with the folder that it lies in.
    public String name() {
        return Sheet.nameOf(path);
    }
}
