package cn.yaodian.service.returns;

import cn.yaodian.domain.office.Unit;
import java.nio.file.Path;
import java.util.List;

/**
 * Forms that lie in a folder now, all of them.
 *
 * @param folder the one asked for, or the next free name beside it
 * @param forms  in the register's order
 * @param covers the letter as DOCX and as PDF; empty where none was wanted
 */
public record MadeForms(Path folder, List<MadeForm> forms, List<Path> covers) {

    /** One unit's form. */
    public record MadeForm(Unit unit, Path file) {}

    public MadeForms {
        forms = List.copyOf(forms);
        covers = List.copyOf(covers);
    }
}
