package cn.yaodian.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * A document of each form. Their running text is of Chinese characters alone: word processors put space beside Western
 * ones, each its own, and then lines cannot be compared.
 */
public final class SampleForms {

    public static final String NAME = "青禾市总工会";
    private static final FilingMarks FILED = new FilingMarks("000012", "机密★1年", "特急");
    private static final Imprint IMPRINT = new Imprint(List.of(new NameList(PrintedWords.COPY_TO,
            List.of("省总工会", "市委办公室"))), "青禾市总工会办公室", "二月九日", 30, false);

    private SampleForms() {}

    /** By name. */
    public static Map<String, OfficialDocument> all() {
        Map<String, OfficialDocument> forms = new LinkedHashMap<>();
        forms.put("joint", joint());
        forms.put("upward", upward());
        forms.put("letter", letter());
        forms.put("order", order());
        forms.put("minutes", minutes());
        forms.put("bulletin", bulletin());
        forms.put("annexed", annexed());
        return forms;
    }

    /** A red ring on clear ground. */
    public static ImageFile ring() {
        BufferedImage image = new BufferedImage(84, 84, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.setStroke(new BasicStroke(4));
        graphics.drawOval(2, 2, 79, 79);
        graphics.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return new ImageFile(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Signatory sealed(String name) {
        return new Signatory(name, Optional.of(new Seal(ring(), 42)));
    }

    private static List<Block> body() {
        return List.of(Block.paragraph("", "现将有关事项通知如下，请结合实际抓好落实。"), Block.heading("", 1, "一、思想引领"),
                Block.paragraph("", "推".repeat(60)));
    }

    private static Masthead masthead(DocumentForm form, Letterhead letterhead, String number, FilingMarks marks,
            List<String> signers) {
        return new Masthead(form, letterhead, number, marks, signers, BulletinIssue.NONE);
    }

    public static OfficialDocument joint() {
        Masthead masthead = masthead(DocumentForm.DOCUMENT,
                new Letterhead(List.of(NAME, "青禾市人力资源和社会保障局", "青禾市教育局"), "文件"), "青工发〔二六〕八号", FILED, List.of());
        return new OfficialDocument(masthead, "关于做好技能人才评价工作的通知", List.of("各成员单位"), body(),
                List.of("重点任务分解表", "试点单位推荐表（含填表说明及证明材料清单、报送格式要求）".repeat(2)), List.of(),
                new Signature(List.of(sealed(NAME), sealed("青禾市教育局")), "二月八日", "此件公开发布", true), List.of(), IMPRINT);
    }

    public static OfficialDocument upward() {
        Masthead masthead = masthead(DocumentForm.DOCUMENT, Letterhead.of(NAME + "文件"), "青工〔二六〕九号",
                new FilingMarks("", "", "加急"), List.of("林晓禾", "周望远", "陈一鸣"));
        return new OfficialDocument(masthead, "关于技能人才评价工作情况的报告", List.of("省总工会"), body(),
                new Signature(List.of(sealed(NAME)), "二月八日", "", true), List.of(), IMPRINT);
    }

    public static OfficialDocument letter() {
        Masthead masthead = masthead(DocumentForm.LETTER, Letterhead.of(NAME), "青工函〔二六〕三号",
                new FilingMarks("", "", "加急"), List.of());
        List<Block> body = new ArrayList<>(body());
        body.add(Block.paragraph("", "办".repeat(500)));
        return new OfficialDocument(masthead, "关于征求技能人才评价办法意见的函", List.of("市教育局"), body,
                new Signature(List.of(NAME), "二月八日", ""), List.of(), new Imprint(List.of("市教育局"), "", ""));
    }

    public static OfficialDocument order() {
        Masthead masthead = masthead(DocumentForm.ORDER, Letterhead.of("青禾市人民政府令"), "第十二号", FilingMarks.NONE,
                List.of());
        return new OfficialDocument(masthead, "", List.of(), body(), new Signature(List.of("市长林晓禾"), "二月八日", ""),
                List.of(), Imprint.NONE);
    }

    public static OfficialDocument minutes() {
        Masthead masthead = masthead(DocumentForm.MINUTES, Letterhead.of("青禾市产业工人队伍建设改革会议纪要"), "〔二六〕二号",
                FilingMarks.NONE, List.of());
        return new OfficialDocument(masthead, "关于研究重点任务的会议纪要", List.of(), body(), List.of(),
                List.of(new NameList("出席", List.of("林晓禾", "周望远", "陈一鸣", "何清川", "赵明远", "孙黎明", "吴桐雨")),
                        new NameList("请假", List.of("钱程"))),
                Signature.NONE, List.of(), IMPRINT);
    }

    public static OfficialDocument bulletin() {
        Masthead masthead = new Masthead(DocumentForm.BULLETIN, Letterhead.of("产业工人工作简报"), "", FilingMarks.NONE,
                List.of(), new BulletinIssue("第三期（总第十七期）", "协调小组办公室", "二月八日"));
        return new OfficialDocument(masthead, "清溪县推动工匠学院进园区", List.of(), body(), Signature.NONE, List.of(),
                new Imprint(List.of(new NameList("报", List.of("省协调小组办公室")),
                        new NameList("发", List.of("各成员单位", "各县协调小组办公室"))), "", "", 80, false));
    }

    /** With a table on sheets across, the same on upright ones, pictures, and the imprint on an even page of its own. */
    public static OfficialDocument annexed() {
        Table table = table();
        Picture ring = new Picture("", ring(), 60, "图一 样式");
        Picture broken = new Picture("", new ImageFile(new byte[] {1, 2}), 60, "图二 缺图");
        List<Block> upright = List.of(table, table, new PageBreak(""), ring, broken);
        return new OfficialDocument(new Masthead(NAME + "文件", "青工〔二六〕十号"), "关于印发重点任务分解表的通知", List.of("各成员单位"),
                body(), List.of("重点任务分解表", "样表"), List.of(), new Signature(List.of(NAME, "青禾市教育局"), "二月八日", ""),
                List.of(new Annex("附件一", "重点任务分解表", List.of(table), true), new Annex("附件二", "样表", upright)),
                new Imprint(List.of(new NameList(PrintedWords.COPY_TO, List.of("省总工会"))), "青禾市总工会办公室", "二月九日", 0,
                        true));
    }

    private static Table table() {
        List<List<TableCell>> rows = new ArrayList<>();
        rows.add(List.of(new TableCell("序号", 1, 2, true), new TableCell("重点任务", 1, 2, true),
                new TableCell("责任分工", 2, 1, true)));
        rows.add(List.of(TableCell.middle("牵头单位"), TableCell.middle("参与单位")));
        for (int i = 0; i < 12; i++) {
            List<TableCell> row = new ArrayList<>(
                    List.of(TableCell.middle("号"), TableCell.of("健全评价体系。".repeat(i + 1))));
            if (i % 3 == 0) {
                row.add(new TableCell("市人社局\n市总工会", 1, 3, true));
            }
            row.add(TableCell.of("市教育局、各县"));
            rows.add(row);
        }
        return new Table("", "", List.of(1.0, 6.0, 3.0, 4.0), 2, rows);
    }
}
