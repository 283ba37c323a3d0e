package org.childjourney.app.bench;

/// The files given to be measured with cannot be loaded.
public final class FilesNotLoaded extends RuntimeException {

    private final String sentence;

    FilesNotLoaded(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /// For the person.
    public String sentence() {
        return sentence;
    }
}
