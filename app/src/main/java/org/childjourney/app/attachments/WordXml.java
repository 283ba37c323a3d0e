package org.childjourney.app.attachments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.childjourney.attachments.Attach.Problem;

/// One part of a Word document, written anew without what says who wrote it, when and with what.
final class WordXml {

    // how deep they may lie in each other the platform itself limits
    private static final int MOST_ELEMENTS = 5_000_000;

    /// Elements that go with all that is in them.
    private static final Set<String> NEVER_KEPT = Set.of(
            "rsids",
            "docVars",
            "docId",
            "attachedTemplate",
            "mailMerge",
            "OLEObject",
            "altChunk",
            "dataBinding",
            "writeProtection",
            "documentProtection",
            "saveThroughXslt",
            "externalData",
            "control",
            "printerSettings",
            "subDoc",
            "userShapes");

    /// Attributes that say who and when, and the marks by which Word tells sittings and copies apart.
    private static final Set<String> ATTRIBUTES_NEVER_KEPT =
            Set.of("initials", "date", "dateUtc", "paraId", "textId", "userId", "providerId", "durableId");

    /// Elements whose name is that of the file that was put in.
    private static final Set<String> NAMED_AFTER_A_FILE = Set.of("cNvPr", "docPr", "imagedata");

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// Pictures that do not lie in the document.
    private static final Set<String> OUTSIDE = Set.of("link", "href");

    private static final Pattern WEB = Pattern.compile("(?i)(?:https?|mailto|tel):.*");

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private final String part;
    private final XMLEventWriter out;
    private int elements;
    private int skipped;

    private WordXml(String part, XMLEventWriter out) {
        this.part = part;
        this.out = out;
    }

    static byte[] cleaned(String part, byte[] xml) throws NotClean {
        var bytes = new ByteArrayOutputStream(xml.length);
        try {
            XMLEventReader in = reader(xml);
            var cleaning =
                    new WordXml(part, XMLOutputFactory.newDefaultFactory().createXMLEventWriter(bytes, "UTF-8"));
            while (in.hasNext()) {
                cleaning.take(in.nextEvent());
            }
            cleaning.out.close();
            return bytes.toByteArray();
        } catch (XMLStreamException | RuntimeException e) {
            // the platform's reader of events also throws others at what is broken
            throw new NotClean(Problem.DAMAGED);
        }
    }

    /// Reads XML from strangers: no document type, no entities, nothing fetched from elsewhere.
    static XMLEventReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.createXMLEventReader(new ByteArrayInputStream(xml));
    }

    private void take(XMLEvent event) throws XMLStreamException, NotClean {
        switch (event.getEventType()) {
            case XMLEvent.START_ELEMENT -> begin(event.asStartElement());
            case XMLEvent.END_ELEMENT -> end(event);
            case XMLEvent.CHARACTERS, XMLEvent.CDATA, XMLEvent.SPACE -> {
                if (skipped == 0) {
                    out.add(event);
                }
            }
            case XMLEvent.START_DOCUMENT -> out.add(EVENTS.createStartDocument("UTF-8", "1.0", true));
            case XMLEvent.END_DOCUMENT -> out.add(event);
            case XMLEvent.COMMENT, XMLEvent.PROCESSING_INSTRUCTION -> {
                // nobody reads them in the document
            }
            default -> throw new NotClean(Problem.DAMAGED);
        }
    }

    private void begin(StartElement element) throws XMLStreamException, NotClean {
        elements++;
        if (elements > MOST_ELEMENTS) {
            throw new NotClean(Problem.TOO_MUCH_INSIDE);
        }
        if (skipped > 0 || isNeverKept(element)) {
            skipped++;
            return;
        }
        var attributes = new ArrayList<Attribute>();
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            if (!goes(attribute)) {
                attributes.add(said(element, attribute));
            }
        }
        out.add(EVENTS.createStartElement(element.getName(), attributes.iterator(), element.getNamespaces()));
    }

    private void end(XMLEvent event) throws XMLStreamException {
        if (skipped > 0) {
            skipped--;
        } else {
            out.add(event);
        }
    }

    private boolean isNeverKept(StartElement element) {
        return switch (element.getName().getLocalPart()) {
            case "Override" -> !CleanWord.keeps(WordParts.named("", valueOf(element, "PartName")));
            case "Relationship" -> isRelationNeverKept(element);
            default -> NEVER_KEPT.contains(element.getName().getLocalPart());
        };
    }

    private boolean isRelationNeverKept(StartElement relation) {
        if (isExternal(relation)) {
            return !isLink(relation);
        }
        return !CleanWord.keeps(WordParts.named(folder(), valueOf(relation, "Target")));
    }

    private static boolean isExternal(StartElement relation) {
        return valueOf(relation, "TargetMode").equals("External");
    }

    private static boolean isLink(StartElement relation) {
        return valueOf(relation, "Type").endsWith("/hyperlink");
    }

    /// Where the targets of a part of relations are counted from: `word/` for `word/_rels/document.xml.rels`.
    private String folder() {
        int rels = part.indexOf("_rels/");
        return rels < 0 ? "" : part.substring(0, rels);
    }

    private static String valueOf(StartElement element, String attribute) {
        Attribute found = element.getAttributeByName(new QName(attribute));
        return found == null ? "" : found.getValue();
    }

    private static boolean goes(Attribute attribute) {
        QName name = attribute.getName();
        boolean isOfWord = !name.getNamespaceURI().isEmpty();
        return isOfWord && name.getLocalPart().startsWith("rsid")
                || ATTRIBUTES_NEVER_KEPT.contains(name.getLocalPart())
                || name.getNamespaceURI().equals(RELATIONS) && OUTSIDE.contains(name.getLocalPart());
    }

    /// What has to be there stays, and says nothing.
    private static Attribute said(StartElement element, Attribute attribute) {
        String name = attribute.getName().getLocalPart();
        String of = element.getName().getLocalPart();
        boolean isOfAFile = NAMED_AFTER_A_FILE.contains(of) && (name.equals("name") || name.equals("title"));
        if (name.equals("author") || isOfAFile) {
            return EVENTS.createAttribute(attribute.getName(), "");
        }
        // a link elsewhere than to the web may be a path with somebody's name in it
        boolean isPath = of.equals("Relationship")
                && name.equals("Target")
                && isExternal(element)
                && !WEB.matcher(attribute.getValue()).matches();
        return isPath ? EVENTS.createAttribute(attribute.getName(), "about:blank") : attribute;
    }
}
