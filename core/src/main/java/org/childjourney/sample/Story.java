package org.childjourney.sample;

/// What an invented child's time in care is about, and how many in a hundred have such a story.
enum Story {
    NEWLY_IN_CARE(16, 0, 16),
    SETTLED(33, 1, 17),
    LONG_TERM_FOSTERING(16, 6, 17),
    WITH_FAMILY(11, 1, 15),
    CHILDRENS_HOME(8, 12, 17),
    ADOPTION(7, 0, 3),
    ALONE_IN_THE_COUNTRY(6, 15, 17),
    WENT_HOME(3, 2, 15),
    LEFT_CARE(0, 18, 24);

    private final int inHundred;
    private final int youngest;
    private final int eldest;

    Story(int inHundred, int youngest, int eldest) {
        this.inHundred = inHundred;
        this.youngest = youngest;
        this.eldest = eldest;
    }

    int youngest() {
        return youngest;
    }

    int eldest() {
        return eldest;
    }

    /// The story of a child in care. Who came alone has no family here.
    static Story inCare(Chance chance, int children) {
        while (true) {
            int place = chance.between(0, 99);
            for (Story story : values()) {
                place -= story.inHundred;
                if (place < 0) {
                    if (story != ALONE_IN_THE_COUNTRY || children == 1) {
                        return story;
                    }
                    break;
                }
            }
        }
    }

    /// The story of another child of the family, of that age now, when the family's first child has this one.
    Story ofSibling(int age, long daysSince) {
        return switch (this) {
            case NEWLY_IN_CARE -> NEWLY_IN_CARE;
            case WITH_FAMILY -> age <= WITH_FAMILY.eldest ? WITH_FAMILY : SETTLED;
            case WENT_HOME -> WENT_HOME;
            case LEFT_CARE -> age >= 18 ? LEFT_CARE : fostered(age, daysSince);
            case LONG_TERM_FOSTERING -> fostered(age, daysSince);
            case SETTLED, CHILDRENS_HOME, ADOPTION, ALONE_IN_THE_COUNTRY -> SETTLED;
        };
    }

    private static Story fostered(int age, long daysSince) {
        return age >= LONG_TERM_FOSTERING.youngest && daysSince >= 1_000 ? LONG_TERM_FOSTERING : SETTLED;
    }
}
