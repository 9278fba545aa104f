package cn.yaodian.bench;

import cn.yaodian.document.Block;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Run;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Red-headed notices of ten and more pages, with headings, run-in headings, signature and imprint. */
final class LongDocument {

    /** Tasks that fill so many pages. */
    static final int TEN_PAGES = 32;
    static final int TWENTY_PAGES = 68;
    static final String NAME = "青禾市产业工人队伍建设改革协调小组";

    /** @param text of a task behind its lead */
    record Task(String lead, String text) {}

    /** @param heading with its number */
    record Section(String heading, List<Task> tasks) {}

    private LongDocument() {}

    /** The text of {@link TenPages}, again and again until there are so many tasks. */
    static List<Section> sections(int number, int count) {
        List<Section> sections = new ArrayList<>();
        int left = count;
        for (int round = 0; left > 0; round++) {
            List<Task> tasks = new ArrayList<>();
            for (String line : TenPages.paragraphs(number + round)) {
                if (left > 0 && line.contains("、") && line.length() < 12) {
                    tasks = new ArrayList<>();
                    sections.add(new Section(line, tasks));
                } else if (left > 0 && line.contains("。围绕")) {
                    int end = line.indexOf('。') + 1;
                    tasks.add(new Task(line.substring(0, end), line.substring(end)));
                    left--;
                }
            }
        }
        return sections;
    }

    static String title() {
        return "关于印发《2026年青禾市产业工人队伍建设改革工作要点》的通知";
    }

    static String opening() {
        return "为做好2026年工作，现将有关要点印发给你们，请结合实际认真抓好落实。";
    }

    /** @param tasks {@link #TEN_PAGES} or {@link #TWENTY_PAGES}; @param number makes the documents differ */
    static OfficialDocument of(int number, int tasks) {
        List<Block> body = new ArrayList<>(List.of(Block.paragraph("o", opening())));
        int key = 0;
        for (Section section : sections(number, tasks)) {
            body.add(Block.heading("h" + key++, 1, section.heading()));
            for (Task task : section.tasks()) {
                body.add(new Paragraph("t" + key++, 3,
                        List.of(new Run(task.lead(), Typeface.KAITI), new Run(task.text(), Typeface.FANGSONG))));
            }
        }
        return document("青产改组〔2026〕" + (number % 90 + 1) + "号", title(), body);
    }

    static OfficialDocument document(String number, String title, List<Block> body) {
        return new OfficialDocument(new Masthead(NAME + "文件", number), title, List.of("各县（市、区）协调小组", "市协调小组成员单位"), body,
                new Signature(List.of(NAME), "2026年3月6日", ""), List.of(),
                new Imprint(List.of("省协调小组办公室", "市委办公室"), NAME + "办公室", "2026年3月6日"));
    }
}
