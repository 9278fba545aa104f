package cn.yaodian.domain.returns.form;

import java.util.List;
import java.util.Optional;

/**
 * A task on a form.
 *
 * @param number  编号 as every table prints it
 * @param words   what is to be done
 * @param part    the unit's part in it; none where it has only figures to report
 * @param figures that the unit reports of it
 */
public record FormTask(String number, String words, Optional<FormPart> part, List<FormFigure> figures) {

    public FormTask {
        number = number.strip();
        words = words.strip();
        figures = List.copyOf(figures);
        if (part.isEmpty() && figures.isEmpty()) {
            throw new IllegalArgumentException("nothing to report of " + number);
        }
    }
}
