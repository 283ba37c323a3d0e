package org.childjourney.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.record.Body;

/// The frame of an invented child's time in care: when it began and ended, under which orders, and in which
/// homes.
record Life(
        Person person,
        Story story,
        LocalDate came,
        Optional<LocalDate> left,
        Optional<PeriodOfCare.ReasonCeased> reasonCeased,
        List<LegalStatus> orders,
        List<Home> homes,
        List<Body> wayToPermanence) {

    /// The same time in care, of a brother or sister.
    Life of(Person sibling) {
        return new Life(sibling, story, came, left, reasonCeased, orders, homes, wayToPermanence);
    }

    /// The last day to tell of: the day before care ended, or that day.
    LocalDate lastDayInCare(LocalDate on) {
        return left.map(day -> day.minusDays(1)).orElse(on);
    }

    Home homeOn(LocalDate day) {
        Home lived = homes.getFirst();
        for (Home home : homes) {
            if (!home.began().isAfter(day)) {
                lived = home;
            }
        }
        return lived;
    }
}
