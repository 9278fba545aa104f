package cn.yaodian.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.yaodian.document.Typeface;
import cn.yaodian.inspection.finding.Clause;
import cn.yaodian.inspection.finding.Inspection;
import cn.yaodian.inspection.finding.Verdict;
import cn.yaodian.typesetting.Ink;
import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Sheet;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No gate is for show: pages spoilt in one respect are found by the clause that speaks of it, and by no other. */
@Execution(ExecutionMode.CONCURRENT)
class DamagedPagesTest {

    private static final double CELL = 156.0 / 28;

    private static Arguments spoilt(String how, String sample, UnaryOperator<List<Page>> damage, Clause... found) {
        return arguments(how, sample, damage, Set.of(found));
    }

    private static UnaryOperator<String> replace(String words, String others) {
        return text -> text.replace(words, others);
    }

    static Stream<Arguments> masthead() {
        return Stream.of(
                spoilt("paper too wide", "文件", pages -> pages.stream().map(page -> new Page(page.number(),
                        page.width() + Sheet.mm(3), page.height(), page.marks(), page.anchors(), page.parts()))
                        .toList(), Clause.PAPER),
                spoilt("binding margin of 31 mm", "文件", Damage.everything().shift(3, 0), Clause.PAGE),
                spoilt("copy number of five digits", "文件", Damage.lines("000012").reword(replace("000012", "00012")),
                        Clause.COPY_NUMBER),
                spoilt("copy number set in", "文件", Damage.lines("000012").shift(2, 0), Clause.COPY_NUMBER),
                spoilt("period in Chinese figures", "文件", Damage.lines("机密").reword(replace("1", "一")),
                        Clause.SECRECY),
                spoilt("secrecy on the third line", "文件", Damage.lines("机密").shift(0, 5), Clause.SECRECY),
                spoilt("urgency in 仿宋", "文件", Damage.lines("特急").typeface(Typeface.FANGSONG), Clause.URGENCY),
                spoilt("urgency set in", "文件", Damage.lines("特急").shift(1, 0), Clause.URGENCY),
                spoilt("letterhead low", "文件", Damage.lines("青禾市总工会文件").shift(0, 1.25), Clause.LETTERHEAD),
                spoilt("letterhead off the middle", "文件", Damage.lines("青禾市总工会文件").shift(2, 0),
                        Clause.LETTERHEAD),
                spoilt("letterhead black", "文件", Damage.lines("青禾市总工会文件").ink(Ink.BLACK), Clause.LETTERHEAD),
                spoilt("the word beside the names high", "联合行文", Damage.lines("文件").shift(0, -3), Clause.LETTERHEAD),
                spoilt("square brackets", "文件", Damage.lines("青工发").reword(text -> text.replace('〔', '[')
                        .replace('〕', ']')), Clause.NUMBER),
                spoilt("第 in the number", "文件", Damage.lines("青工发").reword(replace("8号", "第8号")), Clause.NUMBER),
                spoilt("number off the middle", "文件", Damage.lines("青工发").shift(4, 0), Clause.NUMBER),
                spoilt("number flush left in an upward document", "上行文", Damage.lines("青工〔").shift(-CELL, 0),
                        Clause.NUMBER),
                spoilt("signers in 仿宋", "上行文", Damage.lines("林晓禾").typeface(Typeface.FANGSONG), Clause.SIGNERS),
                spoilt("signers flush right", "上行文", Damage.lines("签发人").or(Damage.lines("林晓禾"))
                        .or(Damage.lines("陈一鸣")).on(1).shift(CELL, 0), Clause.SIGNERS),
                spoilt("red rule high", "文件", Damage.rules(rule -> rule.ink() == Ink.RED).shift(0, -0.8),
                        Clause.RED_RULE),
                spoilt("red rule short", "文件", Damage.rules(rule -> rule.ink() == Ink.RED).rule(rule -> new Mark.Rule(
                        rule.x1() + Sheet.mm(2), rule.y1(), rule.x2(), rule.y2(), rule.thickness(), rule.ink())),
                        Clause.RED_RULE),
                spoilt("rule black", "文件", Damage.rules(rule -> rule.ink() == Ink.RED).ink(Ink.BLACK),
                        Clause.RED_RULE),
                spoilt("a letter's foot rule high", "信函", Damage.rules(rule -> rule.y1() > Sheet.mm(260)).shift(0, -3),
                        Clause.LETTER),
                spoilt("a letter's rules as wide as the text area", "信函", Damage.rules(rule -> true)
                        .rule(rule -> new Mark.Rule(Sheet.LEFT, rule.y1(), Sheet.RIGHT, rule.y2(), rule.thickness(),
                                rule.ink())),
                        Clause.LETTER),
                spoilt("an order's number off the middle", "命令", Damage.lines("第12号").shift(4, 0), Clause.ORDER),
                spoilt("a bulletin's issue off the middle", "简报", Damage.lines("第3期").shift(4, 0), Clause.BULLETIN));
    }

    static Stream<Arguments> text() {
        return Stream.of(
                spoilt("body in 小三", "满版", Damage.lines("推").size(15), Clause.BODY_FONT),
                spoilt("body in 宋体", "满版", Damage.lines("推").typeface(Typeface.SONGTI), Clause.BODY_FONT),
                spoilt("27 characters a line", "满版", Damage.lines("推").ofText(DamagedPagesTest::wider), Clause.GRID),
                spoilt("lines of 28 points", "满版", Damage.lines("推").on(2).or(Damage.lines("推").on(3))
                        .ofText(DamagedPagesTest::closer), Clause.GRID),
                spoilt("red words in the body", "满版", Damage.lines("推").on(2).ink(Ink.RED), Clause.COLOUR),
                spoilt("title in 二号宋体", "文件", Damage.sized(22).on(1).typeface(Typeface.SONGTI), Clause.TITLE),
                spoilt("title of 三号", "联合行文", Damage.sized(22).on(1).size(20), Clause.TITLE),
                spoilt("title off the middle", "文件", Damage.sized(22).on(1).shift(3, 0), Clause.TITLE),
                spoilt("title broken within a word", "文件", Damage.sized(22).on(1)
                        .reword(text -> text.endsWith("队伍") ? text.substring(0, text.length() - 1) : "伍" + text),
                        Clause.TITLE),
                spoilt("title like an hourglass", "文件", DamagedPagesTest::waisted, Clause.TITLE),
                spoilt("addressees with a narrow colon", "文件", Damage.lines("各县（市").reword(replace("：", ":")),
                        Clause.ADDRESSEES),
                spoilt("addressees set in", "文件", Damage.lines("各县（市").shift(2 * CELL, 0), Clause.ADDRESSEES),
                spoilt("a paragraph not set in", "文件", Damage.lines("鼓励规模").on(2)
                        .ofText(DamagedPagesTest::flush), Clause.BODY),
                spoilt("a heading in 仿宋", "文件", Damage.lines("一、强化").typeface(Typeface.FANGSONG), Clause.BODY),
                spoilt("a second-level heading in 黑体", "文件", Damage.lines("（一）").on(2).typeface(Typeface.HEITI),
                        Clause.BODY),
                spoilt("a comma at a line's start", "满版", Damage.lines("推").on(2)
                        .reword(text -> "，" + text.substring(1)), Clause.KINSOKU),
                spoilt("a bracket at a line's end", "满版", Damage.lines("推").on(2)
                        .reword(text -> text.substring(1) + "（"), Clause.KINSOKU),
                spoilt("words beyond the text area", "文件", Damage.lines("各有关部门").on(2).shift(20, 0), Clause.PAGE));
    }

    static Stream<Arguments> foot() {
        return Stream.of(
                spoilt("attachments set in by one", "文件", Damage.lines("附件：").shift(-CELL, 0), Clause.ATTACHMENTS),
                spoilt("a full stop behind an attachment's name", "上行文", Damage.lines("附件：")
                        .reword(text -> text.substring(0, text.length() - 1) + "。"), Clause.ATTACHMENTS),
                spoilt("date off below its name, under a seal", "上行文", Damage.lines("2026年12月8日").shift(4, 0),
                        Clause.SEALED),
                spoilt("seal off the date", "上行文", Damage.pictures().shift(6, 0), Clause.SEALED),
                spoilt("seal far below the text", "上行文", Damage.pictures().shift(0, 12), Clause.SEALED),
                spoilt("date less than two characters right of the name", "文件",
                        Damage.lines("2026年2月8日").shift(-3.5, 0),
                        Clause.SIGNED),
                spoilt("name flush right", "信函", Damage.lines("青禾市总工会").on(2).shift(2 * CELL, 0), Clause.SIGNED),
                spoilt("a month of two digits", "文件", Damage.lines("2026年2月8日").reword(replace("年2", "年02")),
                        Clause.DATE),
                spoilt("note not set in", "文件", Damage.lines("（此件").shift(-2 * CELL, 0), Clause.NOTE),
                spoilt("annex in Chinese figures", "文件", Damage.lines("附件1").reword(replace("1", "一")), Clause.ANNEX),
                spoilt("annex set in", "文件", Damage.lines("附件1").shift(CELL, 0), Clause.ANNEX),
                spoilt("an annex's title on the second line", "文件", Damage.lines("重点任务分解表").on(4)
                        .shift(0, -225.0 / 22), Clause.ANNEX),
                spoilt("imprint's last rule below the text area", "文件", Damage.rules(rule -> rule.ink() == Ink.BLACK
                        && rule.y1() > Sheet.mm(261)).shift(0, 2), Clause.IMPRINT),
                spoilt("imprint's rules all thick", "文件", Damage.rules(rule -> rule.ink() == Ink.BLACK)
                        .rule(rule -> new Mark.Rule(rule.x1(), rule.y1(), rule.x2(), rule.y2(), Sheet.mm(0.7),
                                rule.ink())),
                        Clause.IMPRINT),
                spoilt("no full stop behind the copy-to list", "文件", Damage.sized(14).on(5)
                        .reword(replace("。", "，")), Clause.COPY_TO),
                spoilt("copy-to flush left", "文件", Damage.lines("抄送").shift(-CELL, 0), Clause.COPY_TO),
                spoilt("printed without its word", "文件", Damage.lines("青禾市总工会办公室").ofText(DamagedPagesTest::cut),
                        Clause.PRINTED),
                spoilt("page numbers low", "文件", Damage.lines("— ").shift(0, 3), Clause.PAGE_NUMBER),
                spoilt("page numbers of 小四", "文件", Damage.lines("— ").size(12), Clause.PAGE_NUMBER),
                spoilt("hyphens beside page numbers", "文件", Damage.lines("— ").reword(text -> text.replace('—', '-')),
                        Clause.PAGE_NUMBER),
                spoilt("page 3's number at the left", "文件", Damage.lines("— 3").shift(-130, 0), Clause.PAGE_NUMBER),
                spoilt("all numbers at the right", "文件", Damage.lines("— 2", "— 4").shift(130, 0), Clause.PAGE_NUMBER,
                        Clause.DUPLEX),
                spoilt("pages numbered out of turn", "文件", Damage.lines("— 3").reword(replace("3", "7")),
                        Clause.PAGE_NUMBER),
                spoilt("a number at the foot of a sheet that lies across", "附件", Damage.lines("— ").laidFlat(),
                        Clause.LANDSCAPE),
                spoilt("attendance labels in 仿宋", "纪要", Damage.lines("出席", "请假").typeface(Typeface.FANGSONG),
                        Clause.MINUTES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"masthead", "text", "foot"})
    void isFoundByItsClauseAlone(String how, String sample, UnaryOperator<List<Page>> damage, Set<Clause> expected) {
        assertThat(notMet(InspectedSamples.inspect(damage.apply(InspectedSamples.pages(sample))))).as(how)
                .isEqualTo(expected);
    }

    @Test
    void everyClauseIsMissedBySomeDamage() {
        Set<Clause> missed = EnumSet.noneOf(Clause.class);
        Stream.of(masthead(), text(), foot()).flatMap(one -> one).map(one -> (Set<?>) one.get()[3])
                .forEach(found -> found.forEach(clause -> missed.add((Clause) clause)));
        // Of fonts only stand-ins are told, and these are not verified rather than not met.
        assertThat(EnumSet.complementOf(EnumSet.copyOf(missed))).containsExactly(Clause.FONTS);
    }

    @Test
    void whatStaysWithinTheToleranceIsMet() {
        for (String sample : InspectedSamples.names()) {
            assertThat(notMet(InspectedSamples.inspect(Damage.everything().shift(0.4, 0.3)
                    .apply(InspectedSamples.pages(sample))))).as(sample).isEmpty();
        }
    }

    private static Set<Clause> notMet(Inspection inspection) {
        return Arrays.stream(Clause.values()).filter(clause -> inspection.verdict(clause) == Verdict.NOT_MET)
                .collect(Collectors.toSet());
    }

    private static Mark.Text wider(Mark.Text text) {
        int count = text.xs().size();
        if (count < 28) {
            return text;
        }
        double left = text.xs().getFirst();
        List<Double> xs = text.xs().subList(0, 27).stream().map(x -> left + (x - left) * 28 / 27).toList();
        return new Mark.Text(xs, text.baseline(), text.size(), 1, text.typeface(), text.ink(),
                text.text().substring(0, 27));
    }

    /** The same line from edge to edge. */
    private static Mark.Text flush(Mark.Text text) {
        double left = text.xs().getFirst();
        double grown = (text.xs().getLast() - Sheet.LEFT) / (text.xs().getLast() - left);
        return new Mark.Text(text.xs().stream().map(x -> Sheet.LEFT + (x - left) * grown).toList(), text.baseline(),
                text.size(), 1, text.typeface(), text.ink(), text.text());
    }

    /** Without its last two characters. */
    private static Mark.Text cut(Mark.Text text) {
        return new Mark.Text(text.xs().subList(0, text.xs().size() - 2), text.baseline(), text.size(), 1,
                text.typeface(), text.ink(), text.text().substring(0, text.text().length() - 2));
    }

    private static Mark.Text closer(Mark.Text text) {
        return new Mark.Text(text.xs(), Sheet.TOP + (text.baseline() - Sheet.TOP) * 28 / 29, text.size(), 1,
                text.typeface(),
                text.ink(), text.text());
    }

    /** The title's second line short, and the addressees' line made a third one. */
    private static List<Page> waisted(List<Page> pages) {
        UnaryOperator<List<Page>> second = Damage.lines("建设改革").ofText(text -> centred("建设", text.baseline()));
        UnaryOperator<List<Page>> third = Damage.lines("各县（市").ofText(text -> centred("改革重点任务落实工作的通知",
                text.baseline()));
        return third.apply(second.apply(pages));
    }

    private static Mark.Text centred(String title, double baseline) {
        double left = (Sheet.LEFT + Sheet.RIGHT - title.length() * Sheet.SIZE_2) / 2;
        List<Double> xs = IntStream.range(0, title.length()).mapToObj(i -> left + i * Sheet.SIZE_2).toList();
        return new Mark.Text(xs, baseline, Sheet.SIZE_2, 1, Typeface.XIAOBIAOSONG, Ink.BLACK, title);
    }
}
