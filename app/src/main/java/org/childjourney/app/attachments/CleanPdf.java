package org.childjourney.app.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.childjourney.attachments.Attach.Problem;

/// A PDF written anew with the pages as they look, and nothing beside them: no author, dates or programs, no files or
/// scripts inside, and no names on its comments. Its text stays text.
final class CleanPdf {

    private static final int MOST_PAGES = 2_000;

    /// What says more than how the pages look, wherever it stands.
    private static final Set<String> NEVER_KEPT = Set.of(
            "Metadata",
            "PieceInfo",
            "LastModified",
            "Thumb",
            "AF",
            "EF",
            "RF",
            "EmbeddedFiles",
            "JavaScript",
            "JS",
            "AA",
            "OpenAction",
            "XFA",
            "Collection",
            "SpiderInfo",
            "IDS",
            "URLS",
            "Perms",
            "DSS",
            "Legal",
            "Requirements",
            "Threads",
            "VP",
            "LGIDict",
            "CreatorInfo",
            "Prop_Build");

    /// Where fonts, pictures and the like are listed under names that may be like those above.
    private static final Set<String> NAMED_AS_ITS_MAKER_LIKES =
            Set.of("Font", "XObject", "ExtGState", "ColorSpace", "Pattern", "Shading", "CharProcs");

    private static final Set<String> ACTIONS_NEVER_KEPT = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "GoToR",
            "RichMediaExecute",
            "Rendition",
            "Movie",
            "Sound");
    private static final Set<String> ANNOTATIONS_NEVER_KEPT =
            Set.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D");
    private static final Set<String> COMMENTS = Set.of(
            "Text",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Stamp",
            "Caret",
            "Ink",
            "Popup",
            "Redact");
    /// Of a comment: by whom, since when, and what other programs know it by.
    private static final Set<String> NOT_OF_A_COMMENT = Set.of("T", "M", "CreationDate", "NM");

    private static final String JPEG = COSName.DCT_DECODE.getName();
    private static final String JPEG_2000 = COSName.JPX_DECODE.getName();

    private final Deque<COSBase> open = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private CleanPdf() {}

    static byte[] of(byte[] original) throws NotClean {
        Unpacked.look(original);
        try (PDDocument pdf = Loader.loadPDF(original)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new NotClean(Problem.TOO_MUCH_INSIDE);
            }
            if (pdf.getNumberOfPages() == 0) {
                throw new NotClean(Problem.DAMAGED);
            }
            pdf.setAllSecurityToBeRemoved(true);
            COSDictionary trailer = pdf.getDocument().getTrailer();
            trailer.removeItem(COSName.INFO);
            trailer.removeItem(COSName.ID);
            new CleanPdf().clean(trailer);
            var copy = new ByteArrayOutputStream(original.length);
            pdf.save(copy);
            return copy.toByteArray();
        } catch (InvalidPasswordException e) {
            throw new NotClean(Problem.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // its reader trusts what it reads, and fails in many ways at what is broken
            throw new NotClean(Problem.DAMAGED);
        }
    }

    private void clean(COSDictionary trailer) throws IOException, NotClean {
        push(trailer);
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case COSDictionary dictionary -> clean(dictionary, List.copyOf(dictionary.keySet()));
                case COSArray array -> clean(array);
                default -> {
                    // a plain value
                }
            }
        }
    }

    private void push(COSBase item) {
        COSBase value = valueOf(item);
        if ((value instanceof COSDictionary || value instanceof COSArray) && seen.add(value)) {
            open.push(value);
        }
    }

    /// Goes on with the parts of a list whose names mean nothing.
    private void pushAllIn(COSBase item) {
        if (valueOf(item) instanceof COSDictionary list && !(list instanceof COSStream)) {
            if (seen.add(list)) {
                list.getValues().forEach(this::push);
            }
        } else {
            push(item);
        }
    }

    private static COSBase valueOf(COSBase item) {
        return item instanceof COSObject at ? at.getObject() : item;
    }

    private void clean(COSDictionary dictionary, List<COSName> keys) throws IOException, NotClean {
        boolean isComment =
                COMMENTS.contains(name(dictionary, COSName.SUBTYPE)) && dictionary.containsKey(COSName.RECT);
        boolean isSignature = name(dictionary, COSName.FT).equals("Sig");
        boolean isPage = name(dictionary, COSName.TYPE).equals("Page");
        for (COSName key : keys) {
            String part = key.getName();
            boolean goes = NEVER_KEPT.contains(part)
                    || isComment && NOT_OF_A_COMMENT.contains(part)
                    || isSignature && part.equals("V")
                    || isPage && part.equals("B")
                    || isNeverKept(dictionary.getItem(key));
            if (goes) {
                dictionary.removeItem(key);
            } else if (NAMED_AS_ITS_MAKER_LIKES.contains(part)) {
                pushAllIn(dictionary.getItem(key));
            } else {
                push(dictionary.getItem(key));
            }
        }
        if (dictionary instanceof COSStream stream
                && name(dictionary, COSName.SUBTYPE).equals("Image")) {
            cleanPicture(stream);
        }
    }

    private void clean(COSArray array) {
        for (int at = array.size() - 1; at >= 0; at--) {
            if (isNeverKept(array.get(at))) {
                array.remove(at);
            } else {
                push(array.get(at));
            }
        }
    }

    private static boolean isNeverKept(COSBase item) {
        return valueOf(item) instanceof COSDictionary value
                && (ACTIONS_NEVER_KEPT.contains(name(value, COSName.S))
                        || ANNOTATIONS_NEVER_KEPT.contains(name(value, COSName.SUBTYPE))
                                && value.containsKey(COSName.RECT));
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }

    /// A photo in a PDF carries what the camera wrote into it.
    private static void cleanPicture(COSStream picture) throws IOException, NotClean {
        long points = (long) picture.getInt(COSName.WIDTH) * picture.getInt(COSName.HEIGHT);
        if (points > CleanPicture.MOST_POINTS) {
            throw new NotClean(Problem.TOO_MUCH_INSIDE);
        }
        List<String> filters = new ArrayList<>();
        new PDStream(picture).getFilters().forEach(filter -> filters.add(filter.getName()));
        if (filters.isEmpty()) {
            return;
        }
        String last = filters.getLast();
        if (!last.equals(JPEG) && !last.equals(JPEG_2000)) {
            return;
        }
        byte[] packed;
        try (var in = new PDStream(picture).createInputStream(List.of(JPEG, JPEG_2000))) {
            packed = new Unpacked().all(in);
        }
        var drawing = last.equals(JPEG) ? PictureInside.jpeg(packed) : PictureInside.jpeg2000(packed);
        try (var out = picture.createRawOutputStream()) {
            out.write(drawing.orElseGet(() -> new byte[0]));
        }
        picture.setItem(COSName.FILTER, COSName.getPDFName(last));
        if (filters.size() > 1) {
            picture.removeItem(COSName.DECODE_PARMS);
        }
    }
}
