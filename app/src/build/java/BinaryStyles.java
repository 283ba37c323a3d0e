import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Puts beside each style sheet the form in which JavaFX reads it without parsing, as it does for its own: the window
/// opens the sooner. JavaFX takes that form first and the sheet where there is none.
///
/// Argument: the folder with the compiled classes and resources.
class BinaryStyles {

    public static void main(String[] arguments) throws IOException {
        try (var files = Files.walk(Path.of(arguments[0]))) {
            for (Path sheet :
                    files.filter(file -> file.toString().endsWith(".css")).toList()) {
                String name = sheet.getFileName().toString();
                Path binary = sheet.resolveSibling(name.substring(0, name.length() - ".css".length()) + ".bss");
                Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
            }
        }
    }
}
