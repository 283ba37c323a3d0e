package org.childjourney.app.attachments;

import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.childjourney.attachments.Attach.Problem;

/// The text of a clean Word document: its paragraphs, and its tables row by row. It has no pictures, headers or notes.
final class WordText {

    private static final String BETWEEN_CELLS = " | ";

    private final StringBuilder text = new StringBuilder();
    private int tables;
    private int left;
    private boolean isText;
    private boolean isFirstCell;
    private boolean isFirstInCell;

    private WordText() {}

    static String of(byte[] document) throws NotClean {
        try {
            XMLEventReader in = WordXml.reader(WordParts.document(document));
            var reading = new WordText();
            while (in.hasNext()) {
                reading.take(in.nextEvent());
            }
            return reading.text.toString().strip();
        } catch (XMLStreamException | RuntimeException e) {
            // the platform's reader of events also throws others at what is broken
            throw new NotClean(Problem.DAMAGED);
        }
    }

    private void take(XMLEvent event) {
        if (event.isStartElement()) {
            begin(event.asStartElement().getName().getLocalPart());
        } else if (event.isEndElement()) {
            end(event.asEndElement().getName().getLocalPart());
        } else if (event.isCharacters() && isText && left == 0) {
            text.append(event.asCharacters().getData());
        }
    }

    private void begin(String element) {
        switch (element) {
            // the same again, for older programs
            case "Fallback" -> left++;
            case "t" -> isText = true;
            case "tab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "tbl" -> tables++;
            case "tr" -> isFirstCell = true;
            case "tc" -> {
                add(isFirstCell ? "" : BETWEEN_CELLS);
                isFirstCell = false;
                isFirstInCell = true;
            }
            case "p" -> {
                if (tables > 0 && !isFirstInCell) {
                    add(" ");
                }
                isFirstInCell = false;
            }
            default -> {
                // says how it looks
            }
        }
    }

    private void end(String element) {
        switch (element) {
            case "Fallback" -> left--;
            case "t" -> isText = false;
            case "tbl" -> tables--;
            case "tr" -> add("\n");
            case "p" -> add(tables > 0 ? "" : "\n");
            default -> {
                // says how it looks
            }
        }
    }

    private void add(String more) {
        if (left == 0) {
            text.append(more);
        }
    }
}
