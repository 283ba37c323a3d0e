package org.childjourney.sample;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the first families of an invented authority are about: between them every stage, every story in care,
/// and failures to see, so that a small authority has something of everything.
record Showcase(Stage stage, Optional<Story> story, Set<Failure> failures) {

    /// A failure that makes something late is a family's with one child: of six families, the first, third and
    /// fifth.
    private static final List<Showcase> FIRST = List.of(
            care(Story.NEWLY_IN_CARE, Failure.FIRST_HEALTH_ASSESSMENT_LATE, Failure.CARE_PLAN_LATE),
            care(Story.SETTLED, Failure.MANY_WORKERS),
            at(Stage.PROTECTED, Failure.NOT_SEEN),
            at(Stage.IN_NEED, Failure.TWO_ADDRESSES),
            care(Story.CHILDRENS_HOME, Failure.NO_RETURN_INTERVIEW, Failure.HEALTH_HISTORY_DUE),
            care(Story.ADOPTION),
            at(Stage.UNBORN, Failure.UNBORN_WITHOUT_WORKER),
            care(Story.WITH_FAMILY),
            care(Story.ALONE_IN_THE_COUNTRY),
            at(Stage.STEPPED_DOWN),
            at(Stage.LEFT_CARE, Failure.PATHWAY_REVIEW_LATE),
            at(Stage.IN_NEED, Failure.NO_NAMED_WORKER),
            at(Stage.ENQUIRY, Failure.CONFERENCE_LATE),
            care(Story.WENT_HOME),
            at(Stage.NEWLY_REFERRED, Failure.REFERRAL_UNDECIDED),
            at(Stage.CONTACT, Failure.THREE_CONTACTS_NOTHING_DONE),
            care(Story.LONG_TERM_FOSTERING, Failure.DATES_ONLY),
            at(Stage.EARLY_HELP),
            at(Stage.IN_NEED, Failure.NO_WORDS_OF_THE_CHILD),
            care(Story.SETTLED, Failure.NO_PLAN_FOR_A_HOME),
            at(Stage.NEWLY_REFERRED, Failure.ASSESSMENT_LATE),
            at(Stage.PROTECTED, Failure.DRIFT, Failure.PLAN_AGAIN));

    private static Showcase care(Story story, Failure... failures) {
        return new Showcase(Stage.IN_CARE, Optional.of(story), Set.of(failures));
    }

    private static Showcase at(Stage stage, Failure... failures) {
        return new Showcase(stage, Optional.empty(), Set.of(failures));
    }

    static Optional<Showcase> of(int family) {
        return family < FIRST.size() ? Optional.of(FIRST.get(family)) : Optional.empty();
    }
}
