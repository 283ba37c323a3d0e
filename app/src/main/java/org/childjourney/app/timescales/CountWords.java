package org.childjourney.app.timescales;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.timescales.DayByDay;
import org.childjourney.timescales.DayByDay.Step;
import org.childjourney.timescales.Interval;
import org.childjourney.timescales.Tried;
import org.childjourney.timescales.WorkingDays;

/// Says what came of trying a rule: the due date, the sum, and the count day by day.
final class CountWords {

    private final Texts texts;

    CountWords(Texts texts) {
        this.texts = texts;
    }

    String due(Tried tried) {
        return tried.dueAt()
                .map(this::moment)
                .or(() -> tried.due().map(Dates::full))
                .orElseGet(() -> texts.say("timescales.noDate"));
    }

    /// The sum, what was passed over, and what is to be known of the count.
    String sum(Tried tried) {
        var sentences = new ArrayList<String>();
        if (tried.due().isPresent()) {
            String started = tried.startedAt().map(this::moment).orElseGet(() -> Dates.full(tried.started()));
            String key = tried.entry().within() instanceof Interval.Before ? "timescales.sum.before" : "timescales.sum";
            sentences.add(texts.say(key, started, tried.entry().within().text(), due(tried)));
        }
        if (!tried.skipped().isEmpty()) {
            sentences.add(texts.say(
                    "timescales.skipped",
                    tried.skipped().size(),
                    tried.skipped().stream()
                            .map(skipped ->
                                    texts.say("timescales.skipped.one", Dates.full(skipped.day()), skipped.name()))
                            .collect(Collectors.joining(", "))));
        }
        sentences.addAll(tried.remarks());
        return String.join("\n", sentences);
    }

    String steps(Tried tried, WorkingDays calendar) {
        return DayByDay.of(tried, calendar).stream().map(this::step).collect(Collectors.joining("\n"));
    }

    private String step(Step step) {
        return switch (step) {
            case Step.Counted counted ->
                texts.say("timescales.step.counted", Dates.full(counted.day()), unit(counted.unit()), counted.number());
            case Step.Weekend weekend -> texts.say("timescales.step.weekend", Dates.full(weekend.day()));
            case Step.BankHoliday holiday ->
                texts.say("timescales.step.holiday", Dates.full(holiday.day()), holiday.name());
            case Step.Elapsed elapsed -> texts.say("timescales.step.elapsed", moment(elapsed.at()), elapsed.hours());
        };
    }

    private String unit(Interval.Unit unit) {
        return texts.say("timescales.unit." + unit.name());
    }

    private String moment(ZonedDateTime at) {
        return texts.say("timescales.moment", Dates.full(at.toLocalDate()), Dates.time(at.toLocalTime()));
    }
}
