package org.childjourney.app.commands;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.childjourney.access.Role;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Reads what was typed after a command, and says in one sentence what is wrong with it.
final class Reading {

    private Reading() {}

    static void register(CommandLine line) {
        line.registerConverter(LocalDate.class, Reading::date)
                .registerConverter(Role.class, typed -> oneOf(Role.class, typed))
                .registerConverter(Table.Format.class, typed -> oneOf(Table.Format.class, typed))
                .registerConverter(Integer.class, Reading::number)
                .registerConverter(int.class, Reading::number)
                .registerConverter(Long.class, Reading::longNumber)
                .registerConverter(long.class, Reading::longNumber);
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(Words.say("argument.date", typed));
        }
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(Words.say("argument.number", typed));
        }
    }

    private static long longNumber(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(Words.say("argument.number", typed));
        }
    }

    private static <E extends Enum<E>> E oneOf(Class<E> choices, String typed) {
        String sought = spelt(typed);
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> spelt(choice.name()).equals(sought))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(Words.say(
                        "argument.choice",
                        typed,
                        Arrays.stream(choices.getEnumConstants())
                                .map(choice -> spelt(choice.name()))
                                .collect(Collectors.joining(", ")))));
    }

    private static String spelt(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /// One sentence, and where to read on.
    static String sentence(ParameterException problem) {
        return problemOf(problem) + " "
                + Words.say(
                        "argument.help",
                        problem.getCommandLine().getCommandSpec().qualifiedName());
    }

    private static String problemOf(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched ->
                Words.say("argument.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing
            when isOneOf(missing.getMissing()) ->
                Words.say(
                        "argument.say-one",
                        ((CommandLine.Model.OptionSpec) missing.getMissing().getFirst())
                                .group().allOptionsNested().stream()
                                        .map(CommandLine.Model.OptionSpec::longestName)
                                        .collect(Collectors.joining(", ")));
            case MissingParameterException missing ->
                Words.say(
                        "argument.missing",
                        missing.getMissing().stream()
                                .map(argument -> argument.isOption()
                                        ? ((CommandLine.Model.OptionSpec) argument).longestName()
                                        : argument.paramLabel())
                                .collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice ->
                Words.say("argument.twice", ((CommandLine.Model.OptionSpec) twice.getOverwritten()).longestName());
            case CommandLine.MutuallyExclusiveArgsException _ -> Words.say("argument.one-of");
            default ->
                problem.getCause() instanceof TypeConversionException wrong
                        ? String.valueOf(wrong.getMessage())
                        : withoutTail(String.valueOf(problem.getMessage()));
        };
    }

    private static boolean isOneOf(List<CommandLine.Model.ArgSpec> missing) {
        return !missing.isEmpty()
                && missing.stream()
                        .allMatch(argument -> argument.isOption()
                                && argument.group() != null
                                && argument.group().exclusive());
    }

    private static String withoutTail(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
