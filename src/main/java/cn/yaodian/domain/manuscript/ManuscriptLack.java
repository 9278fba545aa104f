package cn.yaodian.domain.manuscript;

import java.util.ArrayList;
import java.util.List;

/** What a manuscript must have before it can be issued and has not. */
public enum ManuscriptLack {
    /** 发文机关标志. */
    BODIES,
    /** 发文字号, where the form has one. */
    NUMBER,
    /** 期号 of a bulletin. */
    ISSUE,
    /** 标题. */
    TITLE,
    /** Any text at all, of its own or in an annex. */
    BODY,
    /** 发文机关署名, where the form is signed. */
    SIGNATORY,
    /** 成文日期. */
    DATE;

    /** What the text lacks, in the order of the page. */
    public static List<ManuscriptLack> of(ManuscriptText text) {
        ManuscriptHead head = text.head();
        ManuscriptFoot foot = text.foot();
        boolean bulletin = head.form() == ManuscriptForm.BULLETIN;
        boolean minutes = head.form() == ManuscriptForm.MINUTES;
        List<ManuscriptLack> lacks = new ArrayList<>();
        add(lacks, BODIES, head.bodies().isEmpty());
        // Minutes are as often numbered by their meeting as by the office's word.
        add(lacks, NUMBER, !bulletin && !minutes && head.number().isEmpty());
        add(lacks, ISSUE, bulletin && head.issue().isEmpty());
        add(lacks, TITLE, text.title().isEmpty() && head.form() != ManuscriptForm.ORDER && !bulletin);
        add(lacks, BODY, text.body().isBlank() && text.annexes().stream().allMatch(annex -> annex.body().isBlank()));
        add(lacks, SIGNATORY, !bulletin && !minutes && foot.signatories().isEmpty());
        add(lacks, DATE, foot.date().isEmpty());
        return List.copyOf(lacks);
    }

    private static void add(List<ManuscriptLack> lacks, ManuscriptLack lack, boolean missing) {
        if (missing) {
            lacks.add(lack);
        }
    }
}
