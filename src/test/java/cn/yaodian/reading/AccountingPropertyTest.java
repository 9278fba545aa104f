package cn.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.PropertySeed;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.reading.SourcePart;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.text.AccountBook;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.LeftOut;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the document: no character is lost, none is counted twice, and what is kept stands in the plan. */
class AccountingPropertyTest {

    private static final Set<PartKind> IN_THE_PLAN = EnumSet.of(PartKind.PREAMBLE, PartKind.HEADING,
            PartKind.SECTION_TEXT, PartKind.TASK_TITLE, PartKind.TASK_BODY, PartKind.CLOSING);

    @Property(seed = PropertySeed.FIXED, tries = 700)
    void everyCharacterBelongsToExactlyOnePart(@ForAll("documents") String text) {
        AccountBook account = new AccountBook(text);
        ReadPlan read = new TextReading(Clock.systemUTC()).read(SourceText.of(text), account);
        assertThat(account.disputes()).as("characters booked twice").isZero();
        assertThat(read.account().parts()).as("characters booked nowhere")
                .filteredOn(part -> part.reason().equals(LeftOut.UNCLAIMED.title()))
                .extracting(part -> read.account().text(part)).isEmpty();
        assertThat(charactersOf(read)).as("characters of all parts").isEqualTo(counts(text));
    }

    @Property(seed = PropertySeed.FIXED, tries = 700)
    void whatIsKeptStandsInThePlan(@ForAll("documents") String text) {
        ReadPlan read = new TextReading(Clock.systemUTC()).read(SourceText.of(text));
        if (read.plan().isEmpty()) {
            return;
        }
        String kept = read.account().parts().stream().filter(part -> IN_THE_PLAN.contains(part.kind()))
                .map(part -> read.account().text(part)).collect(Collectors.joining());
        String heads = read.account().parts().stream()
                .filter(part -> part.reason().equals(LeftOut.TABLE_FRAME.title()))
                .map(part -> read.account().text(part)).collect(Collectors.joining());
        // Full stops and colons behind titles are written anew, and headings of columns before what their cells say;
        // everything else must be there.
        assertThat(ideographs(words(read.plan().get()), heads)).isEqualTo(ideographs(kept, heads));
    }

    private static String words(Plan plan) {
        return plan.preamble() + words(plan.nodes()) + plan.closing();
    }

    private static String words(List<PlanNode> nodes) {
        return nodes.stream().map(node -> switch (node) {
            case Section section -> section.title() + section.text() + words(section.nodes());
            case Task task -> task.title() + task.body();
        }).collect(Collectors.joining());
    }

    private static Map<Character, Integer> charactersOf(ReadPlan read) {
        StringBuilder all = new StringBuilder();
        for (SourcePart part : read.account().parts()) {
            all.append(read.account().text(part));
        }
        return counts(all.toString());
    }

    private static Map<Character, Integer> counts(String text) {
        Map<Character, Integer> counts = new TreeMap<>();
        for (int i = 0; i < text.length(); i++) {
            if (!Glyphs.isBlank(text.charAt(i))) {
                counts.merge(text.charAt(i), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Map<Character, Integer> ideographs(String text, String without) {
        Map<Character, Integer> counts = counts(text);
        counts.keySet().removeIf(c -> !Glyphs.isHan(c) && !Glyphs.isDigit(c) || without.indexOf(c) >= 0);
        return counts;
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> pieces = Arbitraries.of("一、", "（一）", "(二)", "1. ", "2、", "①", "第一条 ", "第一章 总则", "总体要求",
                "基本原则",
                "加强技能培训", "推动竞赛常态化，覆盖重点企业", "全年培训300人次以上", "。", "；", "，", "：", "、", "（牵头单位：市总工会、市人社局，参与单位：各县（市、区））",
                "(责任单位：市教育局", "）", "牵头单位：市财政局", "市总工会牵头，市人社局配合", "（完成时限：2025年底；牵头单位：市民政局）", "\n", "\n\n", "　　",
                "## ", "**", "| 序号 | 任务 | 牵头单位 |\n|---|---|---|\n| 1 | 竞赛 | 市总工会 |\n", "| 甲 | 乙 | 丙 |\n", "— 3 —",
                "---", "青禾市协调小组文件",
                "青产改〔2025〕3号", "关于印发《2025年工作要点》的通知", "2025年工作要点", "各成员单位：", "现将要点印发给你们。", "青禾市总工会",
                "2025年3月1日", "（此件公开发布）", "附件", "抄送：市委办公室。", "青禾市总工会办公室 2025年3月2日印发", "第3期", "来源：本站", "“", "”", "《", "》",
                "（", "abc 12", "&nbsp;", "<br>", "\\*", "由50%提高到60%", "特急", "[要点](http://a.b/c)", "`", "*", "_", "~~",
                "[^1]", "![图](a.png)", "\n```\n", "> - [x] ",
                "\n序号 | 任务 | 责任单位\n--- | --- | ---\n1 | 竞赛<br>培训 | 市总工会\n",
                "\n序号\t重点任务\t目标值\t责任单位\t时限\n1\t\"竞赛\n培训\"\t20场\t市总工会\t年底\n合计\t\t20\t\t\n", "\t");
        Arbitrary<String> line = pieces.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join("", list));
        Arbitrary<String> body = line.list().ofMinSize(1).ofMaxSize(25).map(list -> String.join("\n", list));
        Arbitrary<String> front = Arbitraries.of("", "青禾市协调小组文件\n青产改〔2025〕3号\n",
                "关于印发《2025年工作要点》的通知\n各成员单位：\n现将要点印发给你们。\n| 甲 | 乙 | 丙 |\n青禾市总工会\n2025年3月1日\n");
        Arbitrary<String> title = Arbitraries.of("", "2025年工作要点\n", "附件\n2025年工作要点\n总则说明。\n");
        return net.jqwik.api.Combinators.combine(front, title, body).as((a, b, c) -> a + b + c);
    }
}
