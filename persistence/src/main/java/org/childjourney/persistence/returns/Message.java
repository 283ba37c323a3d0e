package org.childjourney.persistence.returns;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.childjourney.returns.CinElement;
import org.childjourney.returns.Problem;

/// Reads an XML message child by child, and trusts nothing in it: no document type, no entities, nothing fetched from
/// elsewhere, bounded in depth and size.
final class Message {

    /// A census is seven deep.
    static final int DEEPEST = 24;

    private static final int MOST_ELEMENTS = 10_000_000;
    private static final int MOST_ELEMENTS_OF_A_CHILD = 100_000;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_STRAYS = 10_000;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String ROOT = "Message";
    private static final String HEADER = "Header";
    private static final String CHILDREN = "Children";
    private static final String CHILD = "Child";

    private final Predicate<CinElement> taker;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<String> besideChildren = new ArrayDeque<>();
    private final List<CinElement> strays = new ArrayList<>();
    private Optional<CinElement> header = Optional.empty();
    private int depth;
    private int elements;
    private int elementsOfTop;
    private int children;
    private int line = 1;
    private boolean wantsMore = true;

    /// @param taker is handed each child and says whether it wants more
    Message(Predicate<CinElement> taker) {
        this.taker = taker;
    }

    Optional<CinElement> header() {
        return header;
    }

    /// Whether the taker wanted no more.
    boolean isStopped() {
        return !wantsMore;
    }

    int children() {
        return children;
    }

    /// Elements beside header and children, each with the name of the one that holds it as its text.
    List<CinElement> strays() {
        return strays;
    }

    void read(InputStream bytes) throws IOException, NotRead {
        var utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            XMLStreamReader reader =
                    SafeXml.factory().createXMLStreamReader(new InputStreamReader(withoutByteOrderMark(bytes), utf8));
            while (wantsMore && reader.hasNext()) {
                take(reader, reader.next());
            }
        } catch (XMLStreamException e) {
            throw problem(e);
        }
    }

    private static InputStream withoutByteOrderMark(InputStream bytes) throws IOException {
        var pushed = new PushbackInputStream(bytes, BYTE_ORDER_MARK.length);
        byte[] first = pushed.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
            pushed.unread(first);
        }
        return pushed;
    }

    private NotRead problem(XMLStreamException e) throws IOException {
        for (Throwable cause : new Throwable[] {e.getNestedException(), e.getCause()}) {
            if (cause instanceof CharacterCodingException) {
                return new NotRead(Problem.Kind.MESSAGE_NOT_TEXT);
            }
            if (cause instanceof IOException notRead) {
                throw notRead;
            }
        }
        int at = e.getLocation() == null ? line : e.getLocation().getLineNumber();
        return new NotRead(Problem.Kind.NOT_XML, Math.max(at, line));
    }

    private void take(XMLStreamReader reader, int event) throws NotRead {
        line = Math.max(reader.getLocation().getLineNumber(), line);
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw new NotRead(Problem.Kind.DOCUMENT_TYPE);
            case XMLStreamConstants.START_ELEMENT -> begin(reader.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (!open.isEmpty()) {
                    open.peek().add(reader);
                }
            }
            default -> {
                // comments, processing instructions: nothing that a census says
            }
        }
    }

    private void begin(String name) throws NotRead {
        depth++;
        elements++;
        if (depth > DEEPEST) {
            throw new NotRead(Problem.Kind.TOO_DEEP, DEEPEST, line);
        }
        if (elements > MOST_ELEMENTS) {
            throw new NotRead(Problem.Kind.TOO_MANY_ELEMENTS, line);
        }
        if (depth == 1) {
            if (!ROOT.equals(name)) {
                throw new NotRead(Problem.Kind.NOT_A_CENSUS, shortened(name));
            }
            return;
        }
        if (!open.isEmpty()) {
            elementsOfTop++;
            if (elementsOfTop > MOST_ELEMENTS_OF_A_CHILD) {
                throw new NotRead(Problem.Kind.TOO_MANY_ELEMENTS, line);
            }
            open.push(new Open(name, line));
            return;
        }
        beginBesideChildren(name);
    }

    private void beginBesideChildren(String name) {
        String in = besideChildren.isEmpty() ? ROOT : besideChildren.peek();
        boolean isHeader = depth == 2 && HEADER.equals(name) && header.isEmpty();
        boolean isChild = depth == 3 && CHILDREN.equals(in) && CHILD.equals(name);
        if (isHeader || isChild) {
            elementsOfTop = 0;
            open.push(new Open(name, line));
            return;
        }
        boolean isChildren = depth == 2 && CHILDREN.equals(name);
        if (!isChildren && strays.size() < MOST_STRAYS) {
            strays.add(new CinElement(shortened(name), line, shortened(in), List.of()));
        }
        besideChildren.push(name);
    }

    private void end() {
        depth--;
        if (open.isEmpty()) {
            besideChildren.poll();
            return;
        }
        CinElement element = open.pop().element();
        if (!open.isEmpty()) {
            open.peek().parts.add(element);
        } else if (HEADER.equals(element.name())) {
            header = Optional.of(element);
        } else {
            children++;
            wantsMore = taker.test(element);
        }
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }

    /// An element that has begun and not ended.
    private static final class Open {

        private final String name;
        private final int line;
        private final StringBuilder text = new StringBuilder();
        private final List<CinElement> parts = new ArrayList<>();

        Open(String name, int line) {
            this.name = name;
            this.line = line;
        }

        void add(XMLStreamReader reader) {
            int room = LONGEST_TEXT - text.length();
            int length = Math.min(room, reader.getTextLength());
            if (length > 0) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), length);
            }
        }

        CinElement element() {
            boolean blank = text.toString().isBlank();
            return new CinElement(name, line, blank ? "" : text.toString(), parts);
        }
    }
}
