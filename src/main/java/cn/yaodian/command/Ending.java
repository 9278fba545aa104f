package cn.yaodian.command;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.messages.Messages;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells why the program could not go on: a sentence and a code on the terminal, the cause in the log.
 *
 * @param logFolder named to the user when the program itself is at fault
 */
public record Ending(Terminal terminal, Path logFolder) {

    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

    /**
     * @param what what was being done, for the log
     * @return the exit status
     */
    public int tell(String what, Throwable thrown) {
        if (thrown instanceof FailureException failed) {
            LOG.warn("{} ends in {}", what, failed.getMessage(), failed);
            terminal.say(Messages.text("command.failed", Messages.sentence(failed), failed.failure().code()));
            return failed.failure().exitStatus();
        }
        String code = "YD-900-" + ThreadLocalRandom.current().nextInt(1000, 10_000);
        LOG.error("{} ends in {}", what, code, thrown);
        terminal.say(Messages.text("command.fault", code, logFolder));
        return ExitStatus.PROGRAM_FAULT.code();
    }
}
