package org.childjourney.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Reads every screen's document: it holds structure, no words, and everything a person can use has a label and an id.
class ScreensTest {

    private static final Path SCREENS = Path.of("src/main/resources/org/childjourney/app");
    private static final Path VIEWS = Path.of("src/main/java/org/childjourney/app");
    private static final Set<String> WORDS = Set.of("text", "promptText", "accessibleText", "accessibleHelp", "title");
    private static final Set<String> FIELDS =
            Set.of("TextField", "PasswordField", "TextArea", "ComboBox", "DatePicker", "TableView");
    private static final Set<String> CONTROLS = Set.of(
            "TextField",
            "PasswordField",
            "TextArea",
            "ComboBox",
            "DatePicker",
            "TableView",
            "TableColumn",
            "Button",
            "MenuButton",
            "MenuItem",
            "CheckBox",
            "RadioButton",
            "Label",
            "ProgressBar",
            "TabPane");
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z]*-[a-zA-Z]+");

    static List<Path> screens() throws IOException {
        try (Stream<Path> files = Files.walk(SCREENS)) {
            return files.filter(file -> file.toString().endsWith(".fxml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void wordsStandInPropertiesAndStylesInStyleSheets(Path screen) throws Exception {
        for (Element part : parts(screen)) {
            for (String attribute : WORDS) {
                if (part.hasAttribute(attribute)) {
                    assertThat(part.getAttribute(attribute))
                            .as(part.getTagName())
                            .startsWith("%");
                }
            }
            assertThat(part.hasAttribute("style"))
                    .as("style of " + part.getTagName())
                    .isFalse();
            assertThat(part.hasAttribute("fx:controller")).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyControlHasAnIdOfItsOwn(Path screen) throws Exception {
        var ids = new HashSet<String>();
        for (Element part : parts(screen)) {
            if (CONTROLS.contains(part.getTagName())) {
                assertThat(part.getAttribute("id")).as(part.getTagName()).matches(ID);
            }
            if (part.hasAttribute("id")) {
                assertThat(ids.add(part.getAttribute("id")))
                        .as("only one " + part.getAttribute("id"))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyFieldIsJoinedToALabelInItsView(Path screen) throws Exception {
        String view = view(screen);
        for (Element part : parts(screen)) {
            if (FIELDS.contains(part.getTagName())) {
                String name = part.getAttribute("fx:id");
                assertThat(view.contains("setLabelFor(" + name + ")")
                                || part.hasAttribute("accessibleText")
                                || view.contains("setLabelFor(typedInto())")
                                        && Set.of("passphrase", "shown").contains(name))
                        .as("a label for " + name)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void labelsOfFieldsAndButtonsCanBeReachedWithTheAltKey(Path screen) throws Exception {
        String view = view(screen);
        for (Element part : parts(screen)) {
            if (Set.of("Button", "CheckBox", "RadioButton").contains(part.getTagName())
                    && part.getAttribute("text").startsWith("%")
                    && !part.getAttribute("id").equals("shell-lock")) {
                assertThat(part.getAttribute("mnemonicParsing"))
                        .as(part.getAttribute("id"))
                        .isEqualTo("true");
            }
            if (part.getTagName().equals("Label")
                    && part.getAttribute("fx:id").endsWith("Label")
                    && part.getAttribute("mnemonicParsing").equals("true")) {
                assertThat(view).contains(part.getAttribute("fx:id") + ".setLabelFor(");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyPartThatTheViewNamesIsThere(Path screen) throws Exception {
        var named = new HashSet<String>();
        parts(screen).forEach(part -> named.add(part.getAttribute("fx:id")));
        Pattern.compile("@FXML\\s+private [^;(]*? (\\w+);")
                .matcher(view(screen))
                .results()
                .forEach(field -> assertThat(named).contains(field.group(1)));
    }

    private static String view(Path screen) throws IOException {
        Path view = VIEWS.resolve(SCREENS.relativize(screen).toString().replace(".fxml", ".java"));
        return Files.readString(view);
    }

    private static List<Element> parts(Path screen) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(screen.toFile());
        var all = document.getElementsByTagName("*");
        var parts = new ArrayList<Element>();
        for (int i = 0; i < all.getLength(); i++) {
            parts.add((Element) all.item(i));
        }
        return parts;
    }
}
