package cn.yaodian.composing.returns;

import cn.yaodian.domain.returns.form.ReturnForm;
import java.time.LocalDate;

/** Fills a form's own names into the template's words. */
final class FormWording {

    private final ReturnFormTemplate template;
    private final ReturnForm form;

    FormWording(ReturnFormTemplate template, ReturnForm form) {
        this.template = template;
        this.form = form;
    }

    String fill(String wording) {
        return wording.replace("{period}", form.codes().period().title()).replace("{due}", day(form.due()))
                .replace("{title}", form.title()).replace("{office}", form.officeName())
                .replace("{unit}", form.unitName()).strip();
    }

    private String day(LocalDate date) {
        return template.date().replace("{year}", String.valueOf(date.getYear()))
                .replace("{month}", String.valueOf(date.getMonthValue()))
                .replace("{day}", String.valueOf(date.getDayOfMonth()));
    }
}
