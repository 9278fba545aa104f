package cn.yaodian.writing.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of the files that the office hands out: 单位_年度_表名_日期.ext, legal on every system. */
public final class FileNames {

    /**
     * Linux file systems take 255 bytes a name, and a Chinese character has three; the rest is left for （2） and for
     * the marks that other programs put before a name.
     */
    private static final int MOST_BYTES = 200;

    private static final String FORBIDDEN = "<>:\"/\\|?*";
    private static final String STAND_INS = "＜＞：＂／＼｜？＊";

    /** Names of devices that Windows keeps for itself, whatever the ending. */
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileNames() {}

    /**
     * The name of a table or document.
     *
     * @param unit      whose it is; left out where empty
     * @param year      the year it is about
     * @param table     what it is: 任务分解表
     * @param date      the day it is made
     * @param extension without a dot
     */
    public static String of(String unit, int year, String table, LocalDate date, String extension) {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(date);
        String[] parts = {legal(unit), year + "年", legal(table), day};
        String name = join(parts, extension);
        while (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            int longest = parts[0].length() >= parts[2].length() ? 0 : 2;
            parts[longest] = parts[longest].substring(0,
                    parts[longest].offsetByCodePoints(parts[longest].length(), -1));
            name = join(parts, extension);
        }
        return name;
    }

    private static String join(String[] parts, String extension) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("_")) + "."
                + extension;
    }

    /**
     * The text with every character that Windows refuses in a name replaced by its full-width likeness, so that it
     * still reads the same.
     */
    public static String legal(String text) {
        String name = text.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .map(c -> FORBIDDEN.indexOf(c) < 0 ? c : STAND_INS.charAt(FORBIDDEN.indexOf(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .strip();
        // Windows drops dots and blanks at the end, and would then look for another name.
        String ended = name.replaceAll("[. ]+$", "");
        return RESERVED.matcher(ended).matches() ? "_" + ended : ended;
    }

    /** A legal name with this ending, cut where it would be too long for a file. */
    public static String fitting(String bare, String extension) {
        String name = legal(bare);
        while ((name + "." + extension).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1)).strip();
        }
        return name + "." + extension;
    }

    /** The path itself if nothing has that name, else the first of {@link #numbered} that is free. */
    public static Path free(Path wanted) {
        return numbered(wanted).filter(Files::notExists).findFirst().orElseThrow();
    }

    /** The path itself, 名称（2）.xlsx, 名称（3）.xlsx … without end. */
    public static Stream<Path> numbered(Path wanted) {
        String name = wanted.getFileName().toString();
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        List<String> halves = List.of(name.substring(0, dot), name.substring(dot));
        return Stream.concat(Stream.of(wanted),
                Stream.iterate(2, n -> n + 1)
                        .map(n -> wanted.resolveSibling(halves.get(0) + "（" + n + "）" + halves.get(1))));
    }
}
