package cn.yaodian.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program by itself: opens the window. Holds what all commands share. */
@Command(name = "yaodian", versionProvider = ProgramVersion.class, description = "${bundle:command.program.summary}",
        footer = "${bundle:command.program.examples}")
public final class YaodianCommand implements Callable<Integer> {

    private final WorkspaceWindow window;
    private final Path ownWorkspace;

    @Option(names = "--workspace", paramLabel = "DIR", scope = ScopeType.INHERIT, order = 90,
            description = "${bundle:command.option.workspace}")
    private Optional<Path> workspace = Optional.empty();

    @Option(names = {"-h",
            "--help"}, usageHelp = true, scope = ScopeType.INHERIT, order = 91,
            description = "${bundle:command.option.help}")
    private boolean helpWanted;

    @Option(names = {"-V",
            "--version"}, versionHelp = true, order = 92, description = "${bundle:command.option.version}")
    private boolean versionWanted;

    /** @param ownWorkspace the clerk's own, used where none is named */
    public YaodianCommand(WorkspaceWindow window, Path ownWorkspace) {
        this.window = window;
        this.ownWorkspace = ownWorkspace;
    }

    /** The workspace that the command is to work in. */
    public Path workspace() {
        return workspace.orElse(ownWorkspace);
    }

    /** The workspace that the user names. */
    public Optional<Path> namedWorkspace() {
        return workspace;
    }

    @Override
    public Integer call() {
        return window.open(workspace()).code();
    }
}
