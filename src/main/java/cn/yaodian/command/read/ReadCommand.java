package cn.yaodian.command.read;

import cn.yaodian.command.Ending;
import cn.yaodian.command.ExitStatus;
import cn.yaodian.command.Terminal;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.reading.DocumentIntake;
import cn.yaodian.service.reading.NamedDocuments;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what documents hold, to be read by people or, as JSON, by programs. One bad file does not stop the others. */
@Command(name = "read", description = "${bundle:command.read.summary}", footer = "${bundle:command.read.examples}")
public final class ReadCommand implements Callable<Integer> {

    private final DocumentIntake intake;
    private final Ending ending;
    private final Terminal terminal;
    private final ReadingJson json = new ReadingJson();
    private final Set<String> written = new HashSet<>();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:command.read.files}")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "${bundle:command.read.json}")
    private boolean asJson;

    @Option(names = "--out", paramLabel = "DIR", description = "${bundle:command.read.out}")
    private Optional<Path> folder = Optional.empty();

    /** @param ending tells what goes wrong with a file, and where messages and results go */
    public ReadCommand(DocumentIntake intake, Ending ending) {
        this.intake = intake;
        this.ending = ending;
        this.terminal = ending.terminal();
    }

    /** The gravest of what became of the files. */
    @Override
    public Integer call() {
        int status = ExitStatus.DONE.code();
        List<Path> documents = new ArrayList<>();
        for (Path file : files) {
            status = Math.max(status, guarded(file, () -> documents.addAll(NamedDocuments.in(file))));
        }
        ReadingProgress progress = new ReadingProgress(terminal, documents.size(), System::nanoTime);
        for (Path document : documents) {
            int ended = guarded(document, () -> tell(document, intake.read(document)));
            progress.done(ended == ExitStatus.DONE.code());
            status = Math.max(status, ended);
        }
        return status;
    }

    /** Even a fault of the program must not keep the other files from being read. */
    private int guarded(Path file, Runnable work) {
        try {
            work.run();
            return ExitStatus.DONE.code();
        } catch (Exception | StackOverflowError | OutOfMemoryError thrown) {
            return ending.tell("read " + file, thrown);
        }
    }

    private void tell(Path file, ReadPlan plan) {
        if (folder.isPresent()) {
            Path target = intake.write(folder.get().resolve(freeName(file) + ".json"), json.write(plan) + "\n");
            terminal.say(Messages.text("command.read.written", target));
        } else if (asJson) {
            terminal.result(json.write(plan));
        } else {
            new ReadingSummary(terminal).tell(plan);
        }
    }

    /** The file's name without its ending; 要点.txt and 要点.docx in one call must not replace one another. */
    private String freeName(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String bare = dot > 0 ? name.substring(0, dot) : name;
        String free = bare;
        for (int i = 2; !written.add(free); i++) {
            free = bare + "-" + i;
        }
        return free;
    }
}
