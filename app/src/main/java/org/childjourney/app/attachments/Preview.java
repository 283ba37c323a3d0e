package org.childjourney.app.attachments;

/// What is seen of a file that is looked at: of its clean copy, never of the original.
sealed interface Preview {

    /// Nothing is looked at.
    record None() implements Preview {}

    record OfPicture(String name, Picture picture) implements Preview {}

    /// @param page from 0
    record OfPage(String name, Picture picture, int page, int pages) implements Preview {}

    /// The text only.
    record OfWords(String name, String words) implements Preview {}
}
