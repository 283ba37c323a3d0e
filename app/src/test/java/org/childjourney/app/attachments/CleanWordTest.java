package org.childjourney.app.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.childjourney.attachments.Attach.Problem;
import org.childjourney.attachments.CleanCopies.Cleaned;
import org.childjourney.attachments.FileType;
import org.junit.jupiter.api.Test;

class CleanWordTest {

    private static final String SIGN = Jpegs.SIGN;
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final CleanFiles copies = new CleanFiles();

    @Test
    void onlyWhatIsWrittenInTheDocumentIsLeft() throws IOException {
        byte[] report = report();
        assertThat(FileType.of(report)).hasValue(FileType.DOCX);

        byte[] copy = clean(report);

        assertThat(FileType.of(copy)).hasValue(FileType.DOCX);
        var parts = parts(copy);
        assertThat(parts)
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/_rels/document.xml.rels",
                        "word/document.xml",
                        "word/settings.xml",
                        "word/comments.xml",
                        "word/media/image1.jpg",
                        "word/media/image2.emf");
        parts.forEach((name, content) -> {
            assertThat(Jpegs.holds(content, SIGN))
                    .as(() -> name + ": " + new String(content, StandardCharsets.UTF_8))
                    .isFalse();
            assertThat(new String(content, StandardCharsets.UTF_8))
                    .doesNotContain("rsid", "2026-11", "paraId", "customXml", "docProps", "people");
        });
        assertThat(text(parts, "word/document.xml"))
                .contains("Sam is in ", "<w:del ", "hardly", "xml:space=\"preserve\"", "mc:Ignorable=\"w14\"");
        assertThat(text(parts, "word/comments.xml")).contains("w:author=\"\"", "Well put");
        assertThat(text(parts, "word/_rels/document.xml.rels"))
                .contains("https://www.gov.uk/", "about:blank", "media/image1.jpg");
    }

    @Test
    void nothingSaysWhenAPartWasPacked() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(clean(report())))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    @Test
    void itsTextIsReadWithParagraphsAndTables() throws IOException, NotClean {
        assertThat(WordText.of(clean(report())).lines())
                .containsExactly("Sam is in school. ", "Who\tWhen", "Mum | daily visits", "Nan | Fridays", "The end");
    }

    @Test
    void whatIsBrokenOrWouldReadOtherFilesIsRefused() throws IOException {
        assertRefused(Problem.DAMAGED, Map.of("word/document.xml", "<w:document"));
        assertRefused(
                Problem.DAMAGED,
                Map.of("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>"));
        assertRefused(Problem.DAMAGED, Map.of("word/documents.xml", "<a/>", "x", "word/document.xml"));
        assertRefused(Problem.DAMAGED, Map.of("word/document.xml", "<a>".repeat(5_000) + "</a>".repeat(5_000)));
        assertThat(copies.of(FileType.DOCX, Jpegs.text("PK\3\4 word/document.xml")))
                .isEqualTo(new Cleaned.Refused(Problem.DAMAGED));
    }

    @Test
    void whatUnpacksToMoreThanACopyCouldHoldIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int megabyte = 0; megabyte < 500; megabyte++) {
                zip.write(new byte[1 << 20]);
            }
        }
        assertThat(bytes.size()).isLessThan(1_000_000);
        assertThat(copies.of(FileType.DOCX, bytes.toByteArray()))
                .isEqualTo(new Cleaned.Refused(Problem.TOO_MUCH_INSIDE));
    }

    private void assertRefused(Problem problem, Map<String, String> parts) throws IOException {
        assertThat(copies.of(FileType.DOCX, zip(parts, Map.of()))).isEqualTo(new Cleaned.Refused(problem));
    }

    private byte[] clean(byte[] document) {
        return ((Cleaned.Copy) copies.of(FileType.DOCX, document)).content();
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] document) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, String> texts, Map<String, byte[]> others) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (var part : others.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /// A report with all that Word writes beside the words.
    private static byte[] report() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put(
                "_rels/.rels",
                relations(
                        relation("rId1", "officeDocument", "word/document.xml"),
                        relation("rId2", "metadata/core-properties", "docProps/core.xml"),
                        relation("rId3", "extended-properties", "/docProps/app.xml")));
        parts.put("docProps/core.xml", "<p><creator>" + SIGN + "</creator></p>");
        parts.put("docProps/app.xml", "<p><Company>" + SIGN + "</Company></p>");
        parts.put("docProps/custom.xml", "<p>" + SIGN + "</p>");
        parts.put("customXml/item1.xml", "<p>" + SIGN + "</p>");
        parts.put("word/people.xml", "<p>" + SIGN + "</p>");
        parts.put("word/commentsExtended.xml", "<p>" + SIGN + "</p>");
        parts.put("word/embeddings/sheet.xlsx", SIGN);
        parts.put(
                "word/_rels/document.xml.rels",
                relations(
                        relation("rId1", "settings", "settings.xml"),
                        relation("rId2", "image", "media/image1.jpg"),
                        relation("rId3", "customXml", "../customXml/item1.xml"),
                        relation("rId4", "people", "people.xml"),
                        relation("rId5", "hyperlink", "https://www.gov.uk/\" TargetMode=\"External"),
                        relation("rId6", "hyperlink", "file:///C:/Users/" + SIGN + "/a.docx\" TargetMode=\"External"),
                        relation("rId7", "image", "file:///C:/Users/" + SIGN + "/a.jpg\" TargetMode=\"External"),
                        relation("rId8", "package", "embeddings/sheet.xlsx"),
                        relation("rId9", "comments", "comments.xml")));
        parts.put("word/document.xml", document());
        parts.put(
                "word/settings.xml",
                "<w:settings xmlns:w='" + W + "' xmlns:r='" + R
                        + "'><w:attachedTemplate r:id='rId1'/><w:rsids><w:rsidRoot"
                        + " w:val='00AB'/></w:rsids><w:zoom w:percent='100'/><w:docVars><w:docVar w:val='" + SIGN
                        + "'/></w:docVars></w:settings>");
        parts.put(
                "word/comments.xml",
                "<w:comments xmlns:w='" + W + "'><w:comment w:id='0' w:author='" + SIGN
                        + "' w:initials='Q" + SIGN
                        + "' w:date='2026-11-20T10:00:00Z'><w:p><w:r><w:t>Well put</w:t></w:r></w:p>"
                        + "</w:comment></w:comments>");
        return zip(
                parts,
                Map.of(
                        "word/media/image1.jpg",
                        Jpegs.photo(60, 40, 1),
                        "word/media/image2.emf",
                        Jpegs.text("drawn by " + SIGN)));
    }

    private static String document() {
        return "<?xml version='1.0' encoding='UTF-8' standalone='yes'?><!-- by " + SIGN
                + " --><w:document xmlns:w='" + W + "' xmlns:r='" + R
                + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml' mc:Ignorable='w14'><w:body>"
                + "<w:p w:rsidR='00AB12' w14:paraId='1A2B3C4D'><w:r w:rsidRPr='00AB13'><w:t xml:space='preserve'>Sam is in "
                + "</w:t></w:r><w:del w:id='1' w:author='" + SIGN
                + "' w:date='2026-11-20T10:00:00Z'><w:r><w:delText>hardly"
                + "</w:delText></w:r></w:del><w:ins w:id='2' w:author='" + SIGN
                + "' w:date='2026-11-20T10:00:00Z'><w:r>"
                + "<w:t xml:space='preserve'>school. </w:t></w:r></w:ins></w:p>"
                + "<w:p><w:r><w:t>Who</w:t><w:tab/><w:t>When</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Mum</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>daily</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>visits</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Nan</w:t></w:r></w:p></w:tc>"
                + "<w:tc><w:p><w:r><w:t>Fridays</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><w:object><o:OLEObject xmlns:o='urn:schemas-microsoft-com:office:office' ProgID='" + SIGN
                + "' r:id='rId8'/></w:object></w:r><w:r><w:drawing><pic:cNvPr xmlns:pic='urn:pic' id='1' name='C:\\\\Users\\\\"
                + SIGN
                + ".jpg' descr='A drawing'/><a:blip xmlns:a='urn:a' r:embed='rId2' r:link='rId7'/></w:drawing></w:r>"
                + "<w:r><w:t>The end</w:t></w:r></w:p>"
                + "<w:sectPr w:rsidSect='00AB'><w:printerSettings r:id='rId20'/></w:sectPr></w:body></w:document>";
    }

    private static String contentTypes() {
        var overrides = new StringBuilder();
        for (String part : List.of("/word/document.xml", "/docProps/core.xml", "/word/people.xml")) {
            overrides.append("<Override PartName='" + part + "' ContentType='application/xml'/>");
        }
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels'"
                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>" + overrides + "</Types>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + R + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String... all) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + String.join("", all) + "</Relationships>";
    }
}
