package cn.yaodian.command;

import cn.yaodian.messages.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Gives the help of every command Chinese headings; its texts come from the bundle by the annotations. */
final class ChineseHelp {

    private static final int COLUMNS = 100;

    private ChineseHelp() {}

    static void applyTo(CommandLine command) {
        command.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.width(COLUMNS).sortOptions(false).sortSynopsis(false).adjustLineBreaksForWideCJKCharacters(true);
        usage.synopsisHeading(Messages.text("command.help.usage"))
                .synopsisSubcommandLabel(Messages.text("command.help.subcommand"))
                .descriptionHeading("%n").parameterListHeading("%n" + Messages.text("command.help.parameters") + "%n")
                .optionListHeading("%n" + Messages.text("command.help.options") + "%n")
                .commandListHeading("%n" + Messages.text("command.help.commands") + "%n")
                .footerHeading("%n" + Messages.text("command.help.examples") + "%n");
        command.getSubcommands().values().forEach(ChineseHelp::applyTo);
    }
}
