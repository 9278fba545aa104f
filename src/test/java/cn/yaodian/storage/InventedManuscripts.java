package cn.yaodian.storage;

import cn.yaodian.domain.manuscript.ManuscriptAnnex;
import cn.yaodian.domain.manuscript.ManuscriptFoot;
import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.domain.manuscript.ManuscriptHead;
import cn.yaodian.domain.manuscript.ManuscriptPicture;
import cn.yaodian.domain.manuscript.ManuscriptSeal;
import cn.yaodian.domain.manuscript.ManuscriptSignatory;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.manuscript.NamedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Manuscripts in which every field has something. */
public final class InventedManuscripts {

    public static final LocalDate DATE = LocalDate.of(2026, 11, 21);

    private InventedManuscripts() {}

    /** @param number as printed; empty for none */
    public static ManuscriptText notice(String title, String number) {
        return text(ManuscriptForm.DOCUMENT, title, number, "");
    }

    /** @param issue as printed; empty for none */
    public static ManuscriptText bulletin(String title, String issue) {
        return text(ManuscriptForm.BULLETIN, title, "", issue);
    }

    public static ManuscriptText text(ManuscriptForm form, String title, String number, String issue) {
        ManuscriptHead head = new ManuscriptHead(form, List.of("产改简报", "青禾市总工会"), "", number, "000001", "秘密★1年",
                "特急", List.of("王建国"), issue, "青禾市协调小组办公室");
        ManuscriptFoot foot = new ManuscriptFoot(List.of(new NamedList("出席", List.of("王建国", "李卫东"))),
                List.of(new ManuscriptSignatory("青禾市协调小组", Optional.of(new ManuscriptSeal("0".repeat(64), 42.5))),
                        ManuscriptSignatory.of("青禾市总工会")),
                true, Optional.of(DATE), "此件公开发布", List.of(new NamedList("抄送", List.of("省协调小组办公室"))), "协调小组办公室",
                Optional.of(DATE.plusDays(1)), 30, true);
        return new ManuscriptText(head, title, List.of("各县（市、区）协调小组", "市直各单位"), "一、总体要求\n　　“两个结合”，稳步推进。\n［图：示意］",
                List.of(new ManuscriptAnnex("任务分解表", "序号\t任务\n1\t竞赛", true, true)), foot,
                List.of(new ManuscriptPicture("示意", "1".repeat(64))));
    }
}
