package org.childjourney.app.attachments;

import javax.imageio.ImageIO;
import org.childjourney.attachments.CleanCopies;
import org.childjourney.attachments.FileType;

/// Clean copies of the files that can be attached, each by what is known of its type.
final class CleanFiles implements CleanCopies {

    /// Read with the first copy, as a start of the program does not wait for it.
    private static final class Typeface {

        static {
            OneTypeface.use();
        }

        private Typeface() {}

        static void getReady() {}
    }

    @Override
    public Cleaned of(FileType type, byte[] original) {
        // else pictures, also those inside a PDF, would be written to temporary files while they are read
        ImageIO.setUseCache(false);
        Typeface.getReady();
        try {
            return new Cleaned.Copy(
                    switch (type) {
                        case JPEG, PNG -> CleanPicture.of(type, original);
                        case PDF -> CleanPdf.of(original);
                        case DOCX -> CleanWord.of(original);
                    });
        } catch (NotClean e) {
            return new Cleaned.Refused(e.problem());
        }
    }
}
