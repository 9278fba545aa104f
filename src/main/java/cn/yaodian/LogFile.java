package cn.yaodian;

import ch.qos.logback.classic.ClassicConstants;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.Logger;

/**
 * One log file a day, kept for a month. Said in Java and not in logback.xml, because reading that one takes a fifth of the
 * time in which the program opens. Where {@code logback.configurationFile} names a file,
 * that one is read instead.
 */
public final class LogFile extends ContextAwareBase implements Configurator {

    static final String FOLDER_PROPERTY = "yaodian.logs";

    private static final int DAYS_KEPT = 30;
    private static final long MEGABYTES_KEPT = 50;

    /** Where lines go that are logged before, or without, {@link ProgramLog#direct}. */
    static Path temporaryFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"), "yaodian-logs");
    }

    @Override
    public ExecutionStatus configure(LoggerContext log) {
        if (System.getProperty(ClassicConstants.CONFIG_FILE_PROPERTY) != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        // The terminal belongs to the user: not even the log's own troubles are written there.
        log.getStatusManager().add(new NopStatusListener());
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(log);
        file.setName("file");
        // A window and several commands may write at once, so the file is locked for each line.
        file.setPrudent(true);
        file.setEncoder(lines(log));
        file.setRollingPolicy(days(log, file));
        file.start();
        log.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        log.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(file);
        log.getLogger(LogFile.class.getPackageName()).setLevel(Level.INFO);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static PatternLayoutEncoder lines(LoggerContext log) {
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(log);
        lines.setCharset(StandardCharsets.UTF_8);
        lines.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{36} %msg%n");
        lines.start();
        return lines;
    }

    private static TimeBasedRollingPolicy<ILoggingEvent> days(LoggerContext log,
            RollingFileAppender<ILoggingEvent> file) {
        TimeBasedRollingPolicy<ILoggingEvent> days = new TimeBasedRollingPolicy<>();
        days.setContext(log);
        days.setParent(file);
        days.setFileNamePattern(
                System.getProperty(FOLDER_PROPERTY, temporaryFolder().toString()) + "/yaodian-%d{yyyy-MM-dd}.log");
        days.setMaxHistory(DAYS_KEPT);
        days.setTotalSizeCap(FileSize.valueOf(MEGABYTES_KEPT + " MB"));
        days.start();
        return days;
    }
}
