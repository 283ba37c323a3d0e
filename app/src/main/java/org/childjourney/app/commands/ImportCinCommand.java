package org.childjourney.app.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.childjourney.returns.Asked;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Loads one or more years of the census of children in need.
@Command(name = "cin", mixinStandardHelpOptions = true)
final class ImportCinCommand extends ImportCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "import.files")
    private List<Path> files = new ArrayList<>();

    ImportCinCommand(Stores stores, Terminal terminal, Stop stop) {
        super(stores, terminal, stop);
    }

    @Override
    List<Path> given() {
        return files;
    }

    @Override
    Imported run(Desk desk, Asked asked, Runnable backUp, Progress progress) {
        return desk.importCin().run(desk.user(), asked, backUp, progress);
    }
}
