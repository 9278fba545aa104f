package cn.yaodian.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a warm LibreOffice takes to make a PDF of a DOCX, in milliseconds. One process is given the file once, another one
 * many times: the difference is the work alone, without the start of the program, and with all that it keeps between two
 * files.
 */
record OfficeTiming(double clock, double processor) {

    private static final int MANY = 31;
    private static final Pattern TIME = Pattern.compile("(real|user|sys) ([0-9.]+)");

    static OfficeTiming of(Path folder, Path file) throws IOException, InterruptedException {
        List<Path> copies = new ArrayList<>(List.of(file));
        for (int i = 1; i < MANY; i++) {
            copies.add(Files.copy(file, folder.resolve(i + ".docx")));
        }
        // The first start makes a profile; it counts for nothing.
        convert(folder, List.of(file));
        OfficeTiming once = convert(folder, List.of(file));
        OfficeTiming often = convert(folder, copies);
        return new OfficeTiming((often.clock - once.clock) / (MANY - 1), (often.processor - once.processor) / (MANY - 1));
    }

    private static OfficeTiming convert(Path folder, List<Path> files) throws IOException, InterruptedException {
        Path said = folder.resolve("time.txt");
        List<String> command = new ArrayList<>(List.of("bash", "-c", "time -p \"$@\"", "bash", "soffice", "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "pdf", "--outdir",
                folder.resolve("out").toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectError(said.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 0) {
            throw new IOException("soffice ended with " + process.exitValue() + ": " + Files.readString(said));
        }
        double clock = 0;
        double processor = 0;
        Matcher matcher = TIME.matcher(Files.readString(said, StandardCharsets.UTF_8));
        while (matcher.find()) {
            double milliseconds = Double.parseDouble(matcher.group(2)) * 1000;
            clock += matcher.group(1).equals("real") ? milliseconds : 0;
            processor += matcher.group(1).equals("real") ? 0 : milliseconds;
        }
        return new OfficeTiming(clock, processor);
    }
}
