package cn.yaodian.ui.manuscript.field;

import cn.yaodian.domain.manuscript.ManuscriptForm;

/** Which fields the forms of documents have (GB/T 9704-2012, clauses 7 and 10; of the bulletin by custom). */
final class FormParts {

    private FormParts() {}

    /** 发文字号; a bulletin has its issue instead. */
    static boolean number(ManuscriptForm form) {
        return form != ManuscriptForm.BULLETIN;
    }

    /** 第N期 and 编印单位. */
    static boolean issue(ManuscriptForm form) {
        return form == ManuscriptForm.BULLETIN;
    }

    /** 文件, 令, 纪要 beside the bodies; a letter's head bears the name alone (10.1). */
    static boolean word(ManuscriptForm form) {
        return form == ManuscriptForm.DOCUMENT || form == ManuscriptForm.ORDER || form == ManuscriptForm.MINUTES;
    }

    /** 签发人: upward documents only, which have the form of 文件 (7.2.6). */
    static boolean signers(ManuscriptForm form) {
        return form == ManuscriptForm.DOCUMENT;
    }

    static boolean filingMarks(ManuscriptForm form) {
        return form != ManuscriptForm.BULLETIN;
    }

    /** 主送机关: neither orders, minutes nor bulletins name any. */
    static boolean addressees(ManuscriptForm form) {
        return form == ManuscriptForm.DOCUMENT || form == ManuscriptForm.LETTER;
    }

    /** 出席, 请假, 列席 (10.3). */
    static boolean attendance(ManuscriptForm form) {
        return form == ManuscriptForm.MINUTES;
    }

    /** Minutes and bulletins are not signed. */
    static boolean signature(ManuscriptForm form) {
        return form != ManuscriptForm.MINUTES && form != ManuscriptForm.BULLETIN;
    }

    /** 印发机关和印发日期; a letter's imprint has none (10.1). */
    static boolean printing(ManuscriptForm form) {
        return form != ManuscriptForm.LETTER;
    }
}
