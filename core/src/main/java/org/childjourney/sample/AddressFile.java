package org.childjourney.sample;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.people.Address;

/// Writes where one invented child lived, who said so, and when somebody last found it to be right.
final class AddressFile {

    private static final Choices DETAILS = Choices.read("details.txt");

    private final Family family;
    private final Person child;
    private final Optional<Life> life;
    private final LocalDate on;
    private final Chance chance;
    private final Pages pages;

    AddressFile(Family family, Person child, LocalDate on, Chance chance, Pages pages) {
        this.family = family;
        this.child = child;
        this.life = family.lifeOf(child);
        this.on = on;
        this.chance = chance;
        this.pages = pages;
    }

    void write() {
        LocalDate from = child.isUnbornOn(on) ? child.knownFrom() : child.born();
        Optional<LocalDate> came = life.map(Life::came);
        if (!family.isAlone(child)) {
            for (Dwelling dwelling : family.dwellings()) {
                atHome(dwelling, from, came);
            }
        }
        life.ifPresent(this::inCare);
        if (family.is(Failure.TWO_ADDRESSES)) {
            pages.add(
                    Address.KIND,
                    new Address(
                            chance.between(1, 148) + " " + chance.one(DETAILS.under("street")) + ", "
                                    + chance.one(DETAILS.under("town")),
                            Optional.of(Lives.postcode(chance)),
                            Optional.of(on.minusDays(4)),
                            Optional.empty(),
                            Optional.of("School, contact of this week"),
                            Optional.empty()));
        }
    }

    private void atHome(Dwelling dwelling, LocalDate from, Optional<LocalDate> came) {
        LocalDate began = dwelling.began().isBefore(from) ? from : dwelling.began();
        Optional<LocalDate> ended = came.filter(
                        day -> dwelling.ended().map(day::isBefore).orElse(true))
                .or(dwelling::ended);
        if (began.isAfter(on) || ended.filter(day -> !day.isAfter(began)).isPresent()) {
            return;
        }
        Optional<LocalDate> confirmed = Optional.of(on.minusDays(chance.between(3, 90)))
                .filter(day -> family.isWorkedWith() && ended.isEmpty() && began.isBefore(day));
        String source = ended.isPresent() ? "The family" : confirmed.isPresent() ? "Visit" : "Contact";
        pages.add(Address.KIND, dwelling.address(began, ended, source, confirmed));
    }

    private void inCare(Life care) {
        for (Home home : care.homes()) {
            if (home.isWithParent()) {
                pages.add(
                        Address.KIND,
                        family.dwellingOn(home.began())
                                .address(home.began(), home.ended(), "Placement", Optional.empty()));
            } else {
                pages.add(
                        Address.KIND,
                        new Address(
                                "c/o " + home.carer() + ", " + home.street(),
                                Optional.of(home.postcode()),
                                Optional.of(home.began()),
                                home.ended(),
                                Optional.of("Placement"),
                                Optional.empty()));
            }
        }
        care.left().ifPresent(left -> {
            switch (care.story()) {
                case LEFT_CARE ->
                    pages.add(
                            Address.KIND,
                            new Address(
                                    "Flat " + chance.between(1, 40) + ", " + chance.one(DETAILS.under("street")) + ", "
                                            + chance.one(DETAILS.under("town")),
                                    Optional.of(Lives.postcode(chance)),
                                    Optional.of(left),
                                    Optional.empty(),
                                    Optional.of("The young person"),
                                    Optional.of(on.minusDays(chance.between(3, 60)))
                                            .filter(left::isBefore)));
                case WENT_HOME ->
                    pages.add(
                            Address.KIND,
                            family.dwellingOn(left)
                                    .address(
                                            left,
                                            Optional.empty(),
                                            "Visit",
                                            Optional.of(on.minusDays(5)).filter(left::isBefore)));
                default -> {}
            }
        });
    }
}
