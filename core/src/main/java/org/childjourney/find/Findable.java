package org.childjourney.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.childjourney.people.PersonName;
import org.childjourney.record.ChildId;

/// What a child may be found by, and what tells one child from another where several are found.
public record Findable(
        ChildId child,
        Optional<PersonName> name,
        List<PersonName> formerNames,
        Optional<LocalDate> born,
        Optional<LocalDate> expected,
        List<Identifier> identifiers,
        List<Lived> addresses,
        List<Related> family,
        Stage stage,
        Optional<String> worker) {

    public Findable {
        formerNames = List.copyOf(formerNames);
        identifiers = List.copyOf(identifiers);
        addresses = List.copyOf(addresses);
        family = List.copyOf(family);
    }

    /// Somebody of whom nothing but the name is known.
    public static Findable named(ChildId child, PersonName name) {
        return new Findable(
                child,
                Optional.of(name),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Stage.NOTHING_OPEN,
                Optional.empty());
    }

    /// The authority's own id of the child.
    public Optional<String> authorityId() {
        return identifiers.stream()
                .filter(one -> one.kind() == Identifier.Kind.AUTHORITY_ID)
                .map(Identifier::text)
                .findFirst();
    }

    /// The same without those of the family whose own record as a child is kept from who looks.
    Findable withFamily(Predicate<ChildId> mayRead) {
        return family.stream()
                        .allMatch(related ->
                                related.own().filter(mayRead.negate()).isEmpty())
                ? this
                : new Findable(
                        child,
                        name,
                        formerNames,
                        born,
                        expected,
                        identifiers,
                        addresses,
                        family.stream()
                                .filter(related ->
                                        related.own().filter(mayRead.negate()).isEmpty())
                                .toList(),
                        stage,
                        worker);
    }

    /// Where the child lives now, as far as it is known.
    public Optional<Lived> lives() {
        return addresses.stream().filter(one -> one.when() == Lived.When.NOW).findFirst();
    }

    /// A number or reference by which the child is known somewhere.
    public record Identifier(Kind kind, String text) {

        /// Whose number it is.
        public enum Kind {
            AUTHORITY_ID,
            NHS_NUMBER,
            UPN,
            FORMER_UPN,
            HOME_OFFICE_REFERENCE,
            OTHER_SYSTEM,
            FAMILY
        }
    }

    /// An address of the child: `lines` is all of it but the postcode, and empty where only that is known.
    public record Lived(String lines, Optional<String> postcode, When when) {

        /// Whether the child lives there.
        public enum When {
            NOW,
            BEFORE
        }
    }

    /// Somebody of the child's family or network. `relation` is in the family's words, `own` their own record as a
    /// child.
    public record Related(String relation, PersonName name, Optional<String> phone, Optional<ChildId> own) {

        public Related(String relation, PersonName name, Optional<String> phone) {
            this(relation, name, phone, Optional.empty());
        }
    }
}
