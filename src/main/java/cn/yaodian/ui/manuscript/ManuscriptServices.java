package cn.yaodian.ui.manuscript;

import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.service.inspection.Inspections;
import cn.yaodian.service.manuscript.IssuedFile;
import cn.yaodian.service.manuscript.ManuscriptExports;
import cn.yaodian.service.manuscript.ManuscriptPages;
import cn.yaodian.service.manuscript.ManuscriptTemplates;
import cn.yaodian.service.manuscript.NewManuscripts;
import cn.yaodian.service.number.RegisterExport;
import cn.yaodian.service.print.PagePrinting;
import cn.yaodian.service.workspace.Workspace;

/** What the manuscripts' screens have done for them. */
public record ManuscriptServices(Workspace workspace, ManuscriptPages pages, ManuscriptTemplates templates,
        NewManuscripts beginnings, ManuscriptExports exports, Inspections inspections,
        RegisterExport register, PagePrinting printing, Fonts fonts) {

    /** The name a manuscript's file gets unless the clerk gives another. */
    public String fileName(Manuscript manuscript, Format format) {
        ManuscriptText text = manuscript.text();
        return exports.fileName(templates.name(manuscript.kind()), manuscript.year(), text, format);
    }

    /** The file that a manuscript goes out as. */
    public IssuedFile issuedFile(Manuscript manuscript) {
        return IssuedFile.of(fileName(manuscript, Format.PDF), exports.pdf(manuscript.text()));
    }
}
