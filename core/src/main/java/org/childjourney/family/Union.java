package org.childjourney.family;

/// Two people of a family who are or were a couple, or who have a child together.
public record Union(MemberId one, MemberId other, Tie tie) {

    /// How it stands between them.
    public enum Tie {
        TOGETHER,
        APART,
        NOT_SAID
    }

    boolean isOf(MemberId member) {
        return one.equals(member) || other.equals(member);
    }

    MemberId partnerOf(MemberId member) {
        return one.equals(member) ? other : one;
    }
}
