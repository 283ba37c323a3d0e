package org.childjourney.timescales;

/// The rules as they are now: the catalogue with the authority's own standards laid over it, and the calendar with the
/// bank holidays that were added.
public interface RulesInForce {

    Catalogue catalogue();

    WorkingDays calendar();

    static RulesInForce of(Catalogue catalogue, WorkingDays calendar) {
        return new RulesInForce() {

            @Override
            public Catalogue catalogue() {
                return catalogue;
            }

            @Override
            public WorkingDays calendar() {
                return calendar;
            }
        };
    }
}
