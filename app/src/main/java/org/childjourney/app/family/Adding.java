package org.childjourney.app.family;

import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.childjourney.family.Couple;
import org.childjourney.family.MemberId;
import org.childjourney.family.ParentNotNamed;
import org.childjourney.people.Relative.Kin;
import org.childjourney.people.Sex;
import org.childjourney.record.RecordId;
import org.childjourney.recording.Answers;

/// Whom a person of the family can be given, and the key for it. What follows from whom they are added to is answered
/// already, and can be answered otherwise.
enum Adding {
    PARENT(KeyCode.R),
    SIBLING(KeyCode.S),
    PARTNER(KeyCode.P),
    CHILD(KeyCode.C),
    SOMEONE_ELSE(KeyCode.N);

    private final KeyCode key;

    Adding(KeyCode key) {
        this.key = key;
    }

    /// By a letter alone: with Ctrl or Alt it is another key.
    static Optional<Adding> by(KeyEvent press) {
        return Stream.of(values())
                .filter(adding -> adding.key == press.getCode()
                        && !press.isControlDown()
                        && !press.isAltDown()
                        && !press.isMetaDown())
                .findFirst();
    }

    /// What is answered before anything is typed.
    Answers to(MemberId who, FamilyPage page) {
        var given = new HashMap<String, String>();
        Kin from = page.tree().member(who).relative().map(one -> one.kin()).orElse(Kin.OTHER_RELATIVE);
        Kin kin = who.isChild() ? ofTheChild() : of(from);
        given.put("kin", kin.name());
        if (this != SOMEONE_ELSE) {
            through(who, from, page).ifPresent(through -> given.put("through", through.toString()));
        }
        if (this == PARTNER) {
            given.put("partner", RelativeForm.partner(who, Couple.Bond.TOGETHER));
        }
        given.put("sex", Sex.NOT_RECORDED.name());
        return new Answers(given);
    }

    /// The mother or the father of the child.
    static Answers named(ParentNotNamed.Which which) {
        var given = new HashMap<String, String>();
        given.put("kin", Kin.PARENT.name());
        given.put(
                "sex",
                switch (which) {
                    case MOTHER -> Sex.FEMALE.name();
                    case FATHER -> Sex.MALE.name();
                });
        return new Answers(given);
    }

    private Kin ofTheChild() {
        return switch (this) {
            case PARENT -> Kin.PARENT;
            case SIBLING -> Kin.SIBLING;
            case PARTNER -> Kin.OTHER_RELATIVE;
            case CHILD -> Kin.CHILD_OF_THE_CHILD;
            case SOMEONE_ELSE -> Kin.CARER;
        };
    }

    private Kin of(Kin from) {
        return switch (this) {
            case PARENT -> from == Kin.SIBLING ? Kin.PARENT : Kin.GRANDPARENT;
            case SIBLING ->
                switch (from) {
                    case SIBLING -> Kin.SIBLING;
                    case HALF_SIBLING -> Kin.HALF_SIBLING;
                    case PARENT, AUNT_OR_UNCLE -> Kin.AUNT_OR_UNCLE;
                    case COUSIN -> Kin.COUSIN;
                    default -> Kin.OTHER_RELATIVE;
                };
            case PARTNER -> from == Kin.PARENT ? Kin.PARTNER_OF_PARENT : Kin.OTHER_RELATIVE;
            case CHILD ->
                switch (from) {
                    case PARENT -> Kin.HALF_SIBLING;
                    case AUNT_OR_UNCLE -> Kin.COUSIN;
                    case GRANDPARENT -> Kin.AUNT_OR_UNCLE;
                    default -> Kin.CHILD_OF_THE_CHILD;
                };
            case SOMEONE_ELSE -> Kin.CARER;
        };
    }

    /// By whom the new relative is related: the person they are added to, or by whom that one is.
    private Optional<RecordId> through(MemberId who, Kin from, FamilyPage page) {
        if (who.isChild()) {
            return Optional.empty();
        }
        boolean isAsTheOther = this == SIBLING && from != Kin.PARENT || this == PARENT && from == Kin.SIBLING;
        return isAsTheOther ? page.tree().member(who).relative().flatMap(one -> one.through()) : who.relative();
    }
}
