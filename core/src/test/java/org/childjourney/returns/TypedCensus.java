package org.childjourney.returns;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Censuses of children in need as a test types them: `census/2026.xml` and its children.
public final class TypedCensus implements CinFiles {

    private static final Path TOP = Path.of("census");

    private final Map<Path, String> files = new LinkedHashMap<>();

    /// The folder that holds one file for each year.
    public Path folder() {
        return TOP;
    }

    Path file(String name) {
        return TOP.resolve(name + ".xml");
    }

    /// The census of a year, named after it, with a header for that year and these children.
    public TypedCensus with(int year, String... children) {
        return as(String.valueOf(year), """
                <Header><CollectionDetails><Collection>CIN</Collection><Year>%1$d</Year>
                <ReferenceDate>%1$d-03-31</ReferenceDate></CollectionDetails></Header>
                <Children>
                %2$s
                </Children>
                """.formatted(year, String.join("\n", children)));
    }

    /// A file with this inside its outermost element.
    TypedCensus as(String name, String inside) {
        files.put(file(name), "<Message>\n" + inside + "</Message>\n");
        return this;
    }

    /// A child: its identifiers, its characteristics beside `WBRI`, and its referrals.
    static String child(String identifiers, String disabilities, String... details) {
        return """
                <Child><ChildIdentifiers>%s</ChildIdentifiers>
                <ChildCharacteristics><Ethnicity>WBRI</Ethnicity>%s</ChildCharacteristics>
                %s</Child>""".formatted(identifiers, disabilities, String.join("\n", details));
    }

    @Override
    public Found at(Path fileOrFolder) {
        List<Path> found = files.keySet().stream()
                .filter(file -> file.equals(fileOrFolder) || TOP.equals(fileOrFolder))
                .toList();
        return new Found.Files(found);
    }

    @Override
    public Opened open(Path file) {
        CinElement message = parsed(files.getOrDefault(file, ""));
        var strays = new ArrayList<CinElement>();
        message.parts().stream()
                .filter(part -> !part.name().equals("Header") && !part.name().equals("Children"))
                .forEach(part -> strays.add(new CinElement(part.name(), part.line(), "Message", List.of())));
        return new Opened.Read(new CinFile(
                file,
                message.parts("Header").stream().findFirst(),
                childrenOf(message).size(),
                strays,
                seal(file)));
    }

    @Override
    public boolean each(CinFile file, Predicate<CinElement> taker) {
        for (CinElement child : childrenOf(parsed(files.getOrDefault(file.path(), "")))) {
            if (!taker.test(child)) {
                break;
            }
        }
        return isAsRead(file);
    }

    @Override
    public boolean isAsRead(CinFile file) {
        return seal(file.path()).equals(file.seal());
    }

    private Seal seal(Path file) {
        String text = files.getOrDefault(file, "");
        return new Seal(text.length(), 0, Integer.toHexString(text.hashCode()));
    }

    private static List<CinElement> childrenOf(CinElement message) {
        return message.parts("Children").stream()
                .flatMap(children -> children.parts("Child").stream())
                .toList();
    }

    private static CinElement parsed(String text) {
        try {
            XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(text));
            reader.nextTag();
            return element(reader);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static CinElement element(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        int line = reader.getLocation().getLineNumber();
        var text = new StringBuilder();
        var parts = new ArrayList<CinElement>();
        Optional<CinElement> made = Optional.empty();
        while (made.isEmpty()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> parts.add(element(reader));
                case XMLStreamConstants.END_ELEMENT ->
                    made = Optional.of(
                            new CinElement(name, line, text.toString().strip(), parts));
                default -> text.append(reader.getText());
            }
        }
        return made.get();
    }
}
