package org.childjourney.app.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/// The typeface in which the text of a PDF is drawn that brings none with it. The computer is not searched for others:
/// that takes seconds, and leaves a list of them in the person's home.
final class OneTypeface implements FontMapper {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont typeface;

    private OneTypeface(TrueTypeFont typeface) {
        this.typeface = typeface;
    }

    static void use() {
        try (var in = PDDocument.class.getResourceAsStream(FILE)) {
            FontMappers.set(new OneTypeface(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String wanted, PDFontDescriptor like) {
        return new FontMapping<>(typeface, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String wanted, PDFontDescriptor like) {
        return new FontMapping<>(typeface, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String wanted, PDFontDescriptor like, PDCIDSystemInfo script) {
        return new CIDFontMapping(null, typeface, true);
    }
}
