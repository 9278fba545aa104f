package cn.yaodian.command;

import cn.yaodian.messages.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Says in Chinese what picocli found wrong with the arguments; its own sentences are English. */
final class WrongUse {

    private WrongUse() {}

    static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case CommandLine.MissingParameterException missing -> Messages.text("command.wrong.missing",
                    missing.getMissing().stream().map(WrongUse::usage).collect(Collectors.joining("、")));
            case CommandLine.UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case CommandLine.OverwrittenOptionException twice -> Messages.text("command.wrong.twice",
                    usage(twice.getOverwritten()));
            default -> value(wrong);
        };
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
            return Messages.text("command.wrong.other");
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
