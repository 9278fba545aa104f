package cn.yaodian.command;

import cn.yaodian.domain.progress.Period;
import cn.yaodian.messages.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Says in Chinese what picocli found wrong with the arguments; its own sentences are English. */
final class WrongUse {

    /** An option as it stands in picocli's own sentences. */
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    private WrongUse() {}

    static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case CommandLine.MissingParameterException missing -> missing(missing.getMissing());
            case CommandLine.UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case CommandLine.OverwrittenOptionException twice -> Messages.text("command.wrong.twice",
                    usage(twice.getOverwritten()));
            case CommandLine.MutuallyExclusiveArgsException both -> together(both);
            case CommandLine.MaxValuesExceededException both -> together(both);
            default -> value(wrong);
        };
    }

    private static String missing(List<ArgSpec> missing) {
        boolean oneOf = missing.stream().allMatch(argument -> argument.group() != null && argument.group().exclusive());
        return Messages.text("command.wrong.missing",
                missing.stream().map(WrongUse::usage)
                        .collect(Collectors.joining(oneOf ? Messages.text("command.wrong.or") : "、")));
    }

    private static String together(ParameterException both) {
        return Messages.text("command.wrong.both", OPTION.matcher(both.getMessage()).results().map(MatchResult::group)
                .distinct().collect(Collectors.joining("、")));
    }

    private static String unmatched(CommandLine.UnmatchedArgumentException wrong) {
        String first = wrong.getUnmatched().isEmpty() ? "" : wrong.getUnmatched().getFirst();
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        if (first.startsWith("-")) {
            return Messages.text("command.wrong.option", name, first);
        }
        List<String> commands = new ArrayList<>(wrong.getCommandLine().getSubcommands().keySet());
        return commands.isEmpty()
                ? Messages.text("command.wrong.argument", name, first)
                : Messages.text("command.wrong.command", first, String.join("、", commands));
    }

    private static String value(ParameterException wrong) {
        Optional<ArgSpec> argument = Optional.ofNullable(wrong.getArgSpec());
        Optional<String> value = Optional.ofNullable(wrong.getValue());
        if (argument.isEmpty() || value.isEmpty()) {
            List<String> commands = List.copyOf(wrong.getCommandLine().getSubcommands().keySet());
            return commands.isEmpty()
                    ? Messages.text("command.wrong.other")
                    : Messages.text("command.wrong.incomplete", String.join("、", commands));
        }
        Class<?> type = argument.get().auxiliaryTypes()[0];
        if (type == LocalDate.class || type == Period.class) {
            return Messages.text(type == Period.class ? "command.wrong.period" : "command.wrong.day", value.get(),
                    usage(argument.get()));
        }
        String choices = Optional.ofNullable(argument.get().completionCandidates())
                .map(all -> StreamSupport.stream(all.spliterator(), false)
                        .map(choice -> choice.toLowerCase(Locale.ROOT)).collect(Collectors.joining("、")))
                .orElse("");
        return choices.isEmpty()
                ? Messages.text("command.wrong.value", value.get(), usage(argument.get()))
                : Messages.text("command.wrong.choice", value.get(), usage(argument.get()), choices);
    }

    private static String usage(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? (option.longestName() + " " + (option.arity().max() == 0 ? "" : option.paramLabel())).strip()
                : argument.paramLabel();
    }
}
