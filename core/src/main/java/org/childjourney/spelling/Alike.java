package org.childjourney.spelling;

/// How like one word is to another: 0 for the same.
record Alike(float cost, Likeness how) {

    static final Alike SAME = new Alike(0, Likeness.EXACT);
    static final Alike FAR = new Alike(1, Likeness.MISTYPED);
    private static final float TOO_FAR = 0.34f;

    boolean isNear() {
        return cost <= TOO_FAR;
    }

    Alike orNearer(Alike other) {
        return other.cost < cost ? other : this;
    }
}
