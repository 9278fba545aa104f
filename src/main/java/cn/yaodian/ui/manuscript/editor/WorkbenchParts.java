package cn.yaodian.ui.manuscript.editor;

import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.ui.manuscript.body.LineLook;
import cn.yaodian.ui.manuscript.body.PastedWords;
import cn.yaodian.ui.manuscript.field.SealChoice;
import cn.yaodian.ui.page.PageFonts;
import cn.yaodian.ui.task.BackgroundTasks;
import java.util.function.Function;

/**
 * What a workbench works with.
 *
 * @param setter    sets the pages; called away from the FX thread
 * @param looks     what a line becomes in print; called on the FX thread on every key
 * @param numbering takes the next number, or the next issue, from the register
 */
public record WorkbenchParts(BackgroundTasks tasks, PageFonts fonts, Function<ManuscriptText, SetText> setter,
        Function<String, LineLook> looks, PastedWords pasted, Files files, Runnable numbering) {

    /** Pictures and seals that the clerk chooses from files. */
    public record Files(SealChoice seals, PictureChoice pictures) {}
}
