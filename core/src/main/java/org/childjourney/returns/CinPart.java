package org.childjourney.returns;

/// The elements of the census of children in need for which the receipt accounts one by one.
public enum CinPart implements Part {
    CHILD("Child"),
    DISABILITY("Disability"),
    REFERRAL("CINdetails"),
    ASSESSMENT("Assessments"),
    IN_NEED_PLAN("CINPlanDates"),
    ENQUIRY("Section47"),
    PROTECTION_PLAN("ChildProtectionPlans"),
    REVIEW("CPPreviewDate"),
    PRE_PROCEEDINGS("PreProceedingsandFGDM");

    private final String title;

    CinPart(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int place() {
        return ordinal();
    }
}
