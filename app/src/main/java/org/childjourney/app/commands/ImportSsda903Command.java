package org.childjourney.app.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.childjourney.returns.Asked;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Loads one or more years of the children looked after return.
@Command(name = "ssda903", mixinStandardHelpOptions = true)
final class ImportSsda903Command extends ImportCommand {

    @Parameters(arity = "1..*", paramLabel = "DIR", descriptionKey = "import.folders")
    private List<Path> folders = new ArrayList<>();

    ImportSsda903Command(Stores stores, Terminal terminal, Stop stop) {
        super(stores, terminal, stop);
    }

    @Override
    List<Path> given() {
        return folders;
    }

    @Override
    Imported run(Desk desk, Asked asked, Runnable backUp, Progress progress) {
        return desk.importSsda903().run(desk.user(), asked, backUp, progress);
    }
}
