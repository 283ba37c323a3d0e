package org.childjourney.app.start;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/// The version this program was built as.
final class Version implements IVersionProvider {

    static String number() {
        return ResourceBundle.getBundle("org.childjourney.app.start.version").getString("version");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Child Journey " + number()};
    }
}
