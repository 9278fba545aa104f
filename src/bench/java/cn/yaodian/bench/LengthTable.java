package cn.yaodian.bench;

import cn.yaodian.reading.TextReading;
import cn.yaodian.reading.line.SourceText;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the time of reading grows with the length of the text, for texts of several shapes. */
final class LengthTable {

    private static final int[] BYTES = {625_000, 1_250_000, 2_500_000, 5_000_000};
    private static final int BYTES_OF_A_CHARACTER = 3;

    private LengthTable() {}

    /** Prints milliseconds of the processor's time; each cell is the better of two readings. */
    static void run() {
        TextReading reading = new TextReading(Clock.systemUTC());
        shapes().values().forEach(shape -> time(reading, shape.repeat(20_000 / shape.length() + 1)));
        System.out.println("| text | 0.625 MB | 1.25 MB | 2.5 MB | 5 MB | 5 MB / 2.5 MB |");
        System.out.println("|---|---|---|---|---|---|");
        shapes().forEach((name, shape) -> {
            StringBuilder row = new StringBuilder("| " + name + " |");
            double last = 0;
            double growth = 0;
            for (int bytes : BYTES) {
                String text = shape.repeat(bytes / BYTES_OF_A_CHARACTER / shape.length() + 1).substring(0,
                        bytes / BYTES_OF_A_CHARACTER);
                double taken = Math.min(time(reading, text), time(reading, text));
                growth = taken / last;
                last = taken;
                row.append(String.format(" %.0f |", taken));
            }
            System.out.println(row.append(String.format(" %.1f |", growth)));
        });
    }

    private static Map<String, String> shapes() {
        Map<String, String> shapes = new LinkedHashMap<>();
        shapes.put("plans one after the other", String.join("\n", TenPages.paragraphs(0)) + "\n");
        shapes.put("short numbered lines", "1. 开展竞赛活动\n");
        shapes.put("short lines without numbers", "开展竞赛活动并总结\n");
        shapes.put("headings without end", "一、加强领导\n（一）健全机制\n1. 开展竞赛。（市总工会）\n");
        shapes.put("lines of 10,000 characters", "推进队伍建设，举办竞赛50场，".repeat(625) + "。（牵头单位：市总工会）\n");
        shapes.put("one line", "推进队伍建设，举办竞赛50场。");
        shapes.put("one line without a sentence's end", "推进队伍建设、举办竞赛50场，");
        return shapes;
    }

    private static double time(TextReading reading, String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        reading.read(SourceText.of(text));
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }
}
