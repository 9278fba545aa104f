package cn.yaodian.storage.database;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy of the whole database, packed.
 *
 * @param madeAt by the clock of this computer
 */
public record Backup(Path file, Kind kind, LocalDateTime madeAt) {

    /** Why it was made. */
    public enum Kind {
        /** By the program, once a day. */
        DAILY,
        /** By the clerk. */
        MANUAL,
        /** Before the database was changed for a newer program. */
        MIGRATION,
        /** Before another backup took the database's place. */
        RESTORE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final Pattern NAME = Pattern.compile("yaodian-(\\d{8}-\\d{6})-([a-z]+)(?:-\\d+)?\\.zip");

    static String name(Kind kind, LocalDateTime at, int turn) {
        return "yaodian-" + TIME.format(at) + "-" + kind.word() + (turn == 1 ? "" : "-" + turn) + ".zip";
    }

    /** What a file's name says; empty where it is not a backup's. */
    static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Kind kind = Kind.valueOf(name.group(2).toUpperCase(Locale.ROOT));
            return Optional.of(new Backup(file, kind, LocalDateTime.parse(name.group(1), TIME)));
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }
}
