package cn.yaodian.command;

import cn.yaodian.messages.Messages;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the program's jar states it. */
public final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElseGet(() -> Messages.text("command.version.unpackaged"));
        return new String[] {Messages.text("command.version", version, System.getProperty("java.version"))};
    }
}
