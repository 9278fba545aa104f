package cn.yaodian.reading.header;

import cn.yaodian.reading.duty.UnitNames;
import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.List;
import java.util.Optional;

/** Lines at the end of a text that tell by themselves what they are: imprint, note, contacts, 附件 (GB/T 9704-2012, 7.3.6 and 7.4). */
final class EndLine {

    private static final int LONGEST_NOTE = 120;
    private static final int LONGEST_LABEL = 5;
    private static final Words COPIES = Words.named("copy-words");
    private static final Words CONTACTS = Words.named("contact-words");
    private static final List<String> PRINTED = List.of("印发", "印制", "印", "印发。");

    private EndLine() {}

    private enum Kind {
        LABEL, COPIES, COUNT, PRINTED, NOTE
    }

    /** Whether a line is one. */
    static boolean is(TracedText line) {
        return kind(line).isPresent();
    }

    private static Optional<Kind> kind(TracedText line) {
        String bare = Titles.withoutBlanks(line);
        if (isAttachmentLabel(bare)) {
            return Optional.of(Kind.LABEL);
        }
        if (COPIES.lengthAt(bare, 0) > 0) {
            return Optional.of(Kind.COPIES);
        }
        if (isCount(bare)) {
            return Optional.of(Kind.COUNT);
        }
        boolean printed = DateReader.last(line)
                .filter(date -> PRINTED.contains(Titles.withoutBlanks(line.from(date.end())))
                        && Signatories.isNameOrEmpty(line.to(date.start()).strip()))
                .isPresent();
        if (printed) {
            return Optional.of(Kind.PRINTED);
        }
        return isNote(line) || isContact(line) ? Optional.of(Kind.NOTE) : Optional.empty();
    }

    /** Takes the line if it is one; tells whether it was. */
    static boolean take(TracedText line, FrameDraft draft) {
        Optional<Kind> kind = kind(line);
        kind.ifPresent(found -> {
            switch (found) {
                case LABEL -> draft.leaveOut(line, LeftOut.ATTACHMENT_LABEL);
                case COPIES ->
                    draft.copyTo(line, line.toString().startsWith("主题词") ? List.of() : names(line));
                case COUNT -> draft.leaveOut(line, LeftOut.MASTHEAD_MARK);
                case PRINTED -> {
                    DateReader.FoundDate date = DateReader.last(line).orElseThrow();
                    draft.printed(line, Titles.withoutBlanks(line.to(date.start())), Optional.of(date.date()));
                }
                case NOTE -> draft.note(line);
            }
        });
        return kind.isPresent();
    }

    /** 附件, 附件1, 附件一：, 附： alone on their line. */
    static boolean isAttachmentLabel(String bare) {
        boolean label = bare.startsWith("附件") || bare.startsWith("附表") || bare.startsWith("附录")
                || bare.startsWith("附：");
        return label && bare.length() <= LONGEST_LABEL + 1 && bare.substring(2).chars()
                .allMatch(c -> Glyphs.isDigit((char) c) || "一二三四五六七八九十：:-".indexOf(c) >= 0);
    }

    /** How many characters of 附件1： stand before a title on the same line, 0 for none. */
    static int labelBefore(TracedText line) {
        String text = line.toString();
        if (!text.startsWith("附件") && !text.startsWith("附：")) {
            return 0;
        }
        int at = text.startsWith("附：") ? 1 : 2;
        while (at < text.length() && (Glyphs.isDigit(text.charAt(at)) || Glyphs.isBlank(text.charAt(at))
                || "一二三四五六七八九十".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        boolean marked = at < text.length() && (Glyphs.isColon(text.charAt(at)) || at > 2);
        return marked ? Glyphs.isColon(text.charAt(at)) ? at + 1 : at : 0;
    }

    /** 共印60份, （共印60份）, 印发份数：60. */
    private static boolean isCount(String bare) {
        String words = !bare.isEmpty() && Glyphs.isOpeningBracket(bare.charAt(0)) ? bare.substring(1) : bare;
        return (words.startsWith("共印") || words.startsWith("印数") || words.startsWith("印发份数")
                || words.startsWith("印刷份数") || words.startsWith("本期印"))
                && bare.length() <= 20;
    }

    /** （此件公开发布）: a bracket alone on its line. */
    private static boolean isNote(TracedText line) {
        if (line.length() < 4 || line.length() > LONGEST_NOTE || LineLooks.isLabelled(line)) {
            return false;
        }
        String text = line.toString();
        return Glyphs.isOpeningBracket(text.charAt(0)) && Glyphs.isClosingBracket(text.charAt(text.length() - 1))
                && (text.contains("此件") || text.contains("联系") || text.contains("公开") || text.contains("不公开")
                        || text.contains("印至") || text.contains("发至") || text.contains("传达"))
                || text.startsWith("此件") && text.length() <= 20;
    }

    /** 联系人：张三，电话：0000-123456. */
    private static boolean isContact(TracedText line) {
        String bare = Titles.withoutBlanks(line);
        return bare.length() <= LONGEST_NOTE && CONTACTS.lengthAt(bare, 0) > 0 && bare.indexOf('。') < 0;
    }

    private static List<String> names(TracedText line) {
        int colon = 0;
        while (colon < line.length() && !Glyphs.isColon(line.charAt(colon))) {
            colon++;
        }
        return colon >= line.length() ? List.of() : UnitNames.ofAddressees(line.from(colon + 1));
    }
}
