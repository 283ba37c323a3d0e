package org.childjourney.app.attachments;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.childjourney.attachments.Attach.Problem;

/// The pages of a clean PDF as pictures.
final class PdfPages {

    /// Wide enough to be read at twice the usual size of text.
    private static final int WIDTH = 1_400;

    private static final int HIGHEST = 4_000;

    private PdfPages() {}

    static int count(byte[] pdf) throws NotClean {
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            return pages.getNumberOfPages();
        } catch (IOException | RuntimeException e) {
            throw new NotClean(Problem.DAMAGED);
        }
    }

    /// @param page from 0
    static Picture page(byte[] pdf, int page) throws NotClean {
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(pages);
            renderer.setSubsamplingAllowed(true);
            return Picture.of(
                    renderer.renderImage(page, scale(pages.getPage(page).getCropBox()), ImageType.RGB));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // its reader trusts what it reads, and fails in many ways at what is broken
            throw new NotClean(Problem.DAMAGED);
        }
    }

    private static float scale(PDRectangle box) {
        float longer = Math.max(box.getWidth(), box.getHeight());
        float wide = Math.min(box.getWidth(), box.getHeight());
        return Math.min(WIDTH / Math.max(wide, 1), HIGHEST / Math.max(longer, 1));
    }
}
