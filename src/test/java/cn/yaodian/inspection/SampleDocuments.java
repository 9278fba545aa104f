package cn.yaodian.inspection;

import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.BulletinIssue;
import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.FilingMarks;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Letterhead;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.NameList;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.SampleForms;
import cn.yaodian.document.Seal;
import cn.yaodian.document.Signatory;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Table;
import cn.yaodian.document.TableCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Documents as offices issue them, one of each form, which together have every part that the standard speaks of. Unlike
 * {@link SampleForms} they bear numbers and dates as the standard wants them.
 */
final class SampleDocuments {

    private static final String UNION = "青禾市总工会";
    private static final String OFFICE = UNION + "办公室";

    private SampleDocuments() {}

    /** By name. */
    static Map<String, OfficialDocument> all() {
        Map<String, OfficialDocument> documents = new LinkedHashMap<>();
        documents.put("文件", document());
        documents.put("满版", filled());
        documents.put("联合行文", joint());
        documents.put("上行文", upward());
        documents.put("信函", letter());
        documents.put("命令", order());
        documents.put("纪要", minutes());
        documents.put("简报", bulletin());
        documents.put("附件", annexed());
        return documents;
    }

    private static Signatory sealed(String name) {
        return new Signatory(name, Optional.of(new Seal(SampleForms.ring(), 42)));
    }

    /** About three pages of running text under headings. */
    static List<Block> body(int times) {
        List<Block> body = new ArrayList<>();
        body.add(Block.paragraph("", "为深入推进产业工人队伍建设改革，经市人民政府同意，现将有关事项通知如下。"));
        body.add(Block.heading("", 1, "一、强化思想引领"));
        for (int i = 0; i < times; i++) {
            body.add(Block.paragraph("", "各有关部门要坚持把产业工人队伍建设摆在突出位置，加强组织领导，健全工作机制，落实经费保障；"
                    + "要深入企业车间班组，面对面听取职工意见，把“最美工匠”“劳动模范”的故事讲到一线。"));
            body.add(Block.heading("", 2, "（一）健全培养体系"));
            body.add(Block.paragraph("", "鼓励规模以上企业设立首席技师、特级技师岗位，完善以职业能力为导向、以工作业绩为重点的评价办法，"
                    + "推动技能人才待遇与贡献相称、与岗位相配。"));
        }
        return body;
    }

    static OfficialDocument document() {
        Masthead masthead = new Masthead(DocumentForm.DOCUMENT, Letterhead.of(UNION + "文件"), "青工发〔2026〕8号",
                new FilingMarks("000012", "机密★1年", "特急"), List.of(), BulletinIssue.NONE);
        return new OfficialDocument(masthead, "关于做好2026年产业工人队伍建设改革重点任务落实工作的通知", List.of("各县（市、区）总工会", "市直各单位工会"),
                body(5), List.of("重点任务分解表", "试点单位推荐表（含填表说明、证明材料清单、报送格式要求和联系方式）"), List.of(),
                new Signature(List.of(UNION), "2026年2月8日", "此件公开发布"), List.of(
                        new Annex("附件1", "重点任务分解表", List.of(Block.paragraph("", "推".repeat(60)))),
                        new Annex("附件2", "试点单位推荐表（含填表说明、证明材料清单、报送格式要求和联系方式）",
                                List.of(Block.paragraph("", "荐".repeat(60))))),
                new Imprint(List.of("省总工会", "市委办公室", "市人大常委会办公室", "市政府办公室", "市政协办公室"), OFFICE, "2026年2月9日"));
    }

    /** Three pages and more of nothing but Chinese characters, so that every line can be counted. */
    static OfficialDocument filled() {
        return new OfficialDocument(new Masthead(UNION + "文件", "青工发〔2026〕7号"), "关于做好工作的通知", List.of("各成员单位"),
                List.of(Block.paragraph("", "推".repeat(1500))),
                new Signature(List.of("青禾市推进产业工人队伍建设改革协调小组"), "2026年2月8日", ""), List.of(),
                new Imprint(List.of("省总工会"), OFFICE, "2026年2月9日"));
    }

    static OfficialDocument joint() {
        Masthead masthead = new Masthead(DocumentForm.DOCUMENT,
                new Letterhead(List.of(UNION, "青禾市人力资源和社会保障局", "青禾市教育局"), "文件"), "青工发〔2026〕9号", FilingMarks.NONE,
                List.of(), BulletinIssue.NONE);
        return new OfficialDocument(masthead, "关于开展职业技能等级评价工作的通知", List.of("各有关单位"), body(2), List.of(), List.of(),
                new Signature(List.of(sealed(UNION), sealed("青禾市教育局")), "2026年2月18日", "", true), List.of(),
                new Imprint(List.of("市委办公室"), OFFICE, "2026年2月19日"));
    }

    static OfficialDocument upward() {
        Masthead masthead = new Masthead(DocumentForm.DOCUMENT, Letterhead.of(UNION + "文件"), "青工〔2026〕10号",
                new FilingMarks("", "", "加急"), List.of("林晓禾", "周望远", "陈一鸣"), BulletinIssue.NONE);
        return new OfficialDocument(masthead, "关于技能人才评价工作情况的报告", List.of("省总工会"), body(1), List.of("情况统计表"),
                List.of(), new Signature(List.of(sealed(UNION)), "2026年12月8日", "联系人：何清川，电话：0000000", true),
                List.of(), new Imprint(List.of(), OFFICE, "2026年12月9日"));
    }

    static OfficialDocument letter() {
        Masthead masthead = new Masthead(DocumentForm.LETTER, Letterhead.of(UNION), "青工函〔2026〕3号",
                new FilingMarks("", "", "加急"), List.of(), BulletinIssue.NONE);
        return new OfficialDocument(masthead, "关于征求技能人才评价办法意见的函", List.of("市教育局"), body(3),
                new Signature(List.of(UNION), "2026年3月1日", ""), List.of(), new Imprint(List.of("市委办公室"), "", ""));
    }

    static OfficialDocument order() {
        Masthead masthead = new Masthead(DocumentForm.ORDER, Letterhead.of("青禾市人民政府令"), "第12号", FilingMarks.NONE,
                List.of(), BulletinIssue.NONE);
        return new OfficialDocument(masthead, "", List.of(),
                List.of(Block.paragraph("", "《青禾市产业工人技能提升促进办法》已经市人民政府第三十二次常务会议通过，现予公布，自公布之日起施行。")),
                new Signature(List.of("市长林晓禾"), "2026年4月10日", ""), List.of(), Imprint.NONE);
    }

    static OfficialDocument minutes() {
        Masthead masthead = new Masthead(DocumentForm.MINUTES, Letterhead.of("青禾市产业工人队伍建设改革会议纪要"), "〔2026〕2号",
                FilingMarks.NONE, List.of(), BulletinIssue.NONE);
        return new OfficialDocument(masthead, "关于研究重点任务的会议纪要", List.of(), body(2), List.of(),
                List.of(new NameList("出席", List.of("林晓禾", "周望远", "陈一鸣", "何清川", "赵明远", "孙黎明", "吴桐雨")),
                        new NameList("请假", List.of("钱程"))),
                Signature.NONE, List.of(), new Imprint(List.of("各成员单位"), OFFICE, "2026年5月9日"));
    }

    static OfficialDocument bulletin() {
        Masthead masthead = new Masthead(DocumentForm.BULLETIN, Letterhead.of("产业工人工作简报"), "", FilingMarks.NONE,
                List.of(), new BulletinIssue("第3期（总第17期）", "协调小组办公室", "2026年2月8日"));
        return new OfficialDocument(masthead, "清溪县推动工匠学院进园区", List.of(), body(2), Signature.NONE, List.of(),
                new Imprint(List.of(new NameList("报", List.of("省协调小组办公室")),
                        new NameList("发", List.of("各成员单位", "各县（市、区）协调小组办公室"))), "", "", 80, false));
    }

    /** With a table on sheets that lie across and the imprint on an even page of its own. */
    static OfficialDocument annexed() {
        List<List<TableCell>> rows = new ArrayList<>();
        rows.add(List.of(TableCell.middle("序号"), TableCell.middle("重点任务"), TableCell.middle("牵头单位")));
        for (int i = 1; i <= 24; i++) {
            rows.add(List.of(TableCell.middle(Integer.toString(i)), TableCell.of("健全以职业能力为导向的评价体系。"),
                    TableCell.of("市人社局")));
        }
        Table table = new Table("", "", List.of(1.0, 8.0, 3.0), 1, rows);
        return new OfficialDocument(new Masthead(UNION + "文件", "青工发〔2026〕11号"), "关于印发重点任务分解表的通知", List.of("各成员单位"),
                body(1), List.of("重点任务分解表"), List.of(), new Signature(List.of(UNION, "青禾市教育局"), "2026年2月8日", ""),
                List.of(new Annex("附件", "重点任务分解表", List.of(table), true)),
                new Imprint(List.of(new NameList("抄送", List.of("省总工会"))), OFFICE, "2026年2月9日", 30, true));
    }
}
