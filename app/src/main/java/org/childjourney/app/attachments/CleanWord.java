package org.childjourney.app.attachments;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A Word document packed anew with what is written in it: no properties, no names of those who wrote, commented or
/// changed it, no marks of when, no files or data inside. Its photos carry nothing but what can be seen.
final class CleanWord {

    /// What a document is made of that is written in it; of the rest nothing is kept.
    private static final Pattern KEPT = Pattern.compile(
            "(?i)\\[Content_Types]\\.xml|_rels/\\.rels|word/(?:(?:charts|diagrams|theme)/)?_rels/[^/]+\\.rels"
                    + "|word/(?:document|styles|stylesWithEffects|settings|fontTable|numbering|webSettings|comments"
                    + "|footnotes|endnotes|(?:header|footer)\\d*)\\.xml"
                    + "|word/(?:charts|diagrams|theme)/[^/]+\\.xml|word/media/[^/]+");
    private static final Pattern XML = Pattern.compile("(?i).*\\.(?:xml|rels)");
    /// A PNG of one point that is not seen, in the place of a drawing of a kind that may say who made it.
    private static final byte[] NOTHING = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private CleanWord() {}

    static byte[] of(byte[] original) throws NotClean {
        var clean = new LinkedHashMap<String, byte[]>();
        for (Map.Entry<String, byte[]> part : WordParts.of(original).entrySet()) {
            if (KEPT.matcher(part.getKey()).matches()) {
                clean.put(part.getKey(), cleaned(part.getKey(), part.getValue()));
            }
        }
        return WordParts.packed(clean);
    }

    /// Whether a part, named from the document's beginning, is in the clean copy.
    static boolean keeps(String part) {
        return KEPT.matcher(part).matches();
    }

    private static byte[] cleaned(String name, byte[] content) throws NotClean {
        return XML.matcher(name).matches()
                ? WordXml.cleaned(name, content)
                : picture(name.toLowerCase(Locale.ROOT), content);
    }

    private static byte[] picture(String name, byte[] content) {
        Optional<byte[]> drawing = name.endsWith(".jpg") || name.endsWith(".jpeg")
                ? PictureInside.jpeg(content)
                : name.endsWith(".png") ? PictureInside.png(content) : Optional.empty();
        return drawing.orElse(NOTHING);
    }
}
