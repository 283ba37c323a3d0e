package org.childjourney.sample;

/// What an invented child's time in care is about, and how many in a hundred have such a story.
enum Story {
    NEWLY_IN_CARE(14),
    SETTLED(30),
    LONG_TERM_FOSTERING(14),
    WITH_FAMILY(10),
    CHILDRENS_HOME(7),
    ADOPTION(7),
    ALONE_IN_THE_COUNTRY(5),
    WENT_HOME(3),
    LEFT_CARE(10);

    private final int inHundred;

    Story(int inHundred) {
        this.inHundred = inHundred;
    }

    /// The story of the nth child: every hundred children hold each story its number of times, well mixed.
    static Story of(int child) {
        int place = (child * 61 + 30) % 100;
        for (Story story : values()) {
            place -= story.inHundred;
            if (place < 0) {
                return story;
            }
        }
        throw new AssertionError("the stories of a hundred children");
    }
}
