package org.childjourney.app.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.childjourney.attachments.Attach.Problem;
import org.childjourney.attachments.CleanCopies.Cleaned;
import org.childjourney.attachments.FileType;
import org.junit.jupiter.api.Test;

class CleanPdfTest {

    private static final String SIGN = Jpegs.SIGN;
    private static final String WORDS = "Sam is in school every day.";

    private final CleanFiles copies = new CleanFiles();

    @Test
    void onlyWhatThePagesShowIsLeft() throws IOException {
        byte[] letter = letterThatTellsAllOfItsMaker();
        for (String there :
                List.of(SIGN, "xmpmeta", "JavaScript", "EmbeddedFile", "FileAttachment", "Exif", "D:2026")) {
            assertThat(Jpegs.holds(plain(letter), there)).as(there).isTrue();
        }

        byte[] copy = clean(letter);

        byte[] plain = plain(copy);
        assertThat(Jpegs.holds(plain, SIGN)).as(() -> around(plain)).isFalse();
        for (String left : List.of("xmpmeta", "JavaScript", "EmbeddedFile", "FileAttachment", "Exif", "D:2026")) {
            assertThat(Jpegs.holds(plain, left)).as(left).isFalse();
        }
        try (PDDocument pdf = Loader.loadPDF(copy)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf)).contains(WORDS, "page two");
            assertThat(pdf.getDocumentInformation().getMetadataKeys()).isEmpty();
            var comment = pdf.getPage(0).getAnnotations();
            assertThat(comment).singleElement().satisfies(one -> {
                assertThat(one.getContents()).isEqualTo("well done");
                assertThat(one.getModifiedDate()).isNull();
            });
        }
    }

    @Test
    void whatAnEarlierVersionSaidIsGoneToo() throws IOException {
        byte[] first = letterThatTellsAllOfItsMaker();
        var changed = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(first)) {
            pdf.getDocumentInformation().setAuthor("somebody else");
            pdf.saveIncremental(changed);
        }
        assertThat(Jpegs.holds(clean(changed.toByteArray()), SIGN)).isFalse();
        assertThat(Jpegs.holds(plain(clean(changed.toByteArray())), SIGN)).isFalse();
    }

    @Test
    void aPageIsDrawnWithItsPhotoAndItsWords() throws IOException, NotClean {
        byte[] copy = clean(letterThatTellsAllOfItsMaker());
        assertThat(PdfPages.count(copy)).isEqualTo(2);
        Picture page = PdfPages.page(copy, 0);

        assertThat(page.width()).isBetween(1_395, 1_405);
        assertThat(page.height()).isGreaterThan(page.width());
        assertThat(coloured(page, 0xFF0000)).as("the red half of the photo").isGreaterThan(5_000);
        assertThat(coloured(page, 0x000000)).as("the words").isGreaterThan(500);
    }

    @Test
    void aFileWithAPasswordIsRefused() throws IOException {
        var locked = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(letterThatTellsAllOfItsMaker())) {
            pdf.protect(new StandardProtectionPolicy("owner", "a password", new AccessPermission()));
            pdf.save(locked);
        }
        assertThat(copies.of(FileType.PDF, locked.toByteArray())).isEqualTo(new Cleaned.Refused(Problem.LOCKED));
    }

    @Test
    void aFileThatMayBeReadByAllIsCleanedToo() throws IOException {
        var forAll = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(letterThatTellsAllOfItsMaker())) {
            pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            pdf.save(forAll);
        }
        byte[] plain = plain(clean(forAll.toByteArray()));
        assertThat(Jpegs.holds(plain, SIGN)).isFalse();
        assertThat(Jpegs.holds(plain, "/Encrypt")).isFalse();
    }

    @Test
    void whatUnpacksToMoreThanACopyCouldHoldIsRefused() throws IOException {
        byte[] once = deflated(new byte[1 << 20], 500);
        assertThat(once.length).isLessThan(1_000_000);
        assertThat(copies.of(FileType.PDF, pdfAround(once, "/FlateDecode")))
                .isEqualTo(new Cleaned.Refused(Problem.TOO_MUCH_INSIDE));
        byte[] twice = deflated(once, 1);
        assertThat(copies.of(FileType.PDF, pdfAround(twice, "[/FlateDecode /FlateDecode]")))
                .isEqualTo(new Cleaned.Refused(Problem.TOO_MUCH_INSIDE));
    }

    @Test
    void aPictureOfEnormousSizeInsideIsRefused() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(letterThatTellsAllOfItsMaker())) {
            pdf.getDocument().getObjectsByType(COSName.XOBJECT).forEach(picture -> {
                var stream = (COSStream) picture.getObject();
                stream.setInt(COSName.WIDTH, 60_000);
                stream.setInt(COSName.HEIGHT, 60_000);
            });
            var changed = new ByteArrayOutputStream();
            pdf.save(changed);
            assertThat(copies.of(FileType.PDF, changed.toByteArray()))
                    .isEqualTo(new Cleaned.Refused(Problem.TOO_MUCH_INSIDE));
        }
    }

    @Test
    void aBrokenFileIsRefusedAndNothingElseHappens() throws IOException {
        byte[] letter = letterThatTellsAllOfItsMaker();
        assertThat(copies.of(FileType.PDF, Jpegs.text("%PDF-1.7 and nothing else")))
                .isEqualTo(new Cleaned.Refused(Problem.DAMAGED));
        for (int at = 10; at < letter.length; at += 97) {
            var broken = letter.clone();
            broken[at] ^= (byte) 0x55;
            if (copies.of(FileType.PDF, broken) instanceof Cleaned.Copy(var copy)) {
                assertThat(Jpegs.holds(copy, "xmpmeta")).isFalse();
            }
        }
    }

    private byte[] clean(byte[] pdf) {
        return ((Cleaned.Copy) copies.of(FileType.PDF, pdf)).content();
    }

    /// The same file with nothing packed but pictures and pages.
    private static byte[] plain(byte[] packed) throws IOException {
        var plain = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(packed)) {
            pdf.setAllSecurityToBeRemoved(true);
            pdf.save(plain, CompressParameters.NO_COMPRESSION);
        }
        return plain.toByteArray();
    }

    private static String around(byte[] plain) {
        String text = new String(plain, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(SIGN);
        return at < 0 ? "" : text.substring(Math.max(0, at - 200), at + 40);
    }

    private static long coloured(Picture page, int colour) {
        int found = 0;
        for (int point : page.points()) {
            boolean isLike = Math.abs((point >> 16 & 0xFF) - (colour >> 16 & 0xFF)) < 40
                    && Math.abs((point >> 8 & 0xFF) - (colour >> 8 & 0xFF)) < 40
                    && Math.abs((point & 0xFF) - (colour & 0xFF)) < 40;
            found += isLike ? 1 : 0;
        }
        return found;
    }

    /// What a careless office programs puts into a letter of two pages.
    private static byte[] letterThatTellsAllOfItsMaker() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            pdf.addPage(new PDPage(PDRectangle.A4));
            var info = new PDDocumentInformation();
            info.setAuthor(SIGN);
            info.setCustomMetadataValue("Company", SIGN + " Ltd");
            info.setCreationDate(new GregorianCalendar(2026, 10, 23));
            pdf.setDocumentInformation(info);
            pdf.getDocumentCatalog().setMetadata(xmp(pdf));
            page.setMetadata(xmp(pdf));
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + SIGN + "')"));
            embed(pdf);
            write(pdf, page);
            try (var second = new PDPageContentStream(pdf, pdf.getPage(1))) {
                words(second, "page two");
            }
            comment(page);
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static PDMetadata xmp(PDDocument pdf) throws IOException {
        return new PDMetadata(pdf, new ByteArrayInputStream(Jpegs.text("<x:xmpmeta>by " + SIGN + "</x:xmpmeta>")));
    }

    private static void embed(PDDocument pdf) throws IOException {
        var content = new PDEmbeddedFile(pdf, new ByteArrayInputStream(Jpegs.text("notes of " + SIGN)));
        var file = new PDComplexFileSpecification();
        file.setFile(SIGN + ".txt");
        file.setEmbeddedFile(content);
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(SIGN, file));
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
        var pinned = new PDAnnotationFileAttachment();
        pinned.setFile(file);
        pinned.setRectangle(new PDRectangle(300, 300, 20, 20));
        pinned.setTitlePopup(SIGN);
        pdf.getPage(0).setAnnotations(new ArrayList<>(List.of(pinned)));
    }

    private static void write(PDDocument pdf, PDPage page) throws IOException {
        try (var content = new PDPageContentStream(pdf, page)) {
            words(content, WORDS);
            content.drawImage(JPEGFactory.createFromByteArray(pdf, Jpegs.photo(60, 40, 1)), 100, 400, 120, 80);
        }
    }

    private static void words(PDPageContentStream content, String words) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 24);
        content.newLineAtOffset(60, 700);
        content.showText(words);
        content.endText();
    }

    private static void comment(PDPage page) throws IOException {
        var comment = new PDAnnotationText();
        comment.setContents("well done");
        comment.setTitlePopup(SIGN);
        comment.setModifiedDate(new GregorianCalendar(2026, 10, 22));
        comment.setRectangle(new PDRectangle(200, 200, 20, 20));
        var all = page.getAnnotations();
        all.add(comment);
        page.setAnnotations(all);
    }

    private static byte[] deflated(byte[] piece, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int time = 0; time < times; time++) {
                out.write(piece);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pdfAround(byte[] packed, String filter) {
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes(Jpegs.text("%PDF-1.7\n1 0 obj\n<</Length " + packed.length + " /Filter " + filter
                + " /Type /ObjStm /N 1 /First 4>>\nstream\r\n"));
        pdf.writeBytes(packed);
        pdf.writeBytes(Jpegs.text("\nendstream\nendobj\ntrailer\n<</Root 2 0 R>>\n%%EOF\n"));
        return pdf.toByteArray();
    }
}
