package org.childjourney.app.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.childjourney.returns.Asked;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Loads workbooks with the lists of Annex A.
@Command(name = "annexa", mixinStandardHelpOptions = true)
final class ImportAnnexACommand extends ImportCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "import.books")
    private List<Path> files = new ArrayList<>();

    ImportAnnexACommand(Stores stores, Terminal terminal, Stop stop) {
        super(stores, terminal, stop);
    }

    @Override
    List<Path> given() {
        return files;
    }

    @Override
    Imported run(Desk desk, Asked asked, Runnable backUp, Progress progress) {
        return desk.importAnnexA().run(desk.user(), asked, backUp, progress);
    }
}
