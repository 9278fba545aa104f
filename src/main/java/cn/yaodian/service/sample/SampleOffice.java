package cn.yaodian.service.sample;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.reading.ReadUnitList;
import cn.yaodian.domain.remark.Remark;
import cn.yaodian.service.export.Exports;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.export.Output;
import cn.yaodian.service.manuscript.ManuscriptExports;
import cn.yaodian.service.manuscript.ManuscriptSummary;
import cn.yaodian.service.manuscript.ManuscriptTemplates;
import cn.yaodian.service.plan.ImportPreview;
import cn.yaodian.service.plan.PlanImport;
import cn.yaodian.service.plan.PlanSummary;
import cn.yaodian.service.unit.UnitListImport;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.writing.file.FileNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sample office: a fictional city with two years of work points, a pilot plan, its register of
 * units, what it has written itself (minutes, a bulletin, a letter, a circular), and the ledger of the present work
 * points in the midst of its year. It comes into a workspace through the same readers and services as a clerk's own documents.
 */
public final class SampleOffice {

    private final Workspace workspace;

    /** @param workspace the copy to work in; never the clerk's own */
    public SampleOffice(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Fills the workspace, unless it has been filled already: what somebody has tried out in the sample stays.
     *
     * @param label what the history shows for each step
     * @return what the readers remarked on
     * @throws FailureException if the workspace cannot take it
     */
    public List<Remark> load(String label) {
        // Named last: a filling that was broken off is taken up again, and its steps do not repeat what is there.
        if (!workspace.offices().get().equals(Office.UNNAMED)) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        try (SampleFiles files = SampleFiles.unpack()) {
            SampleContents contents = files.contents();
            UnitListImport unitLists = new UnitListImport(workspace.units());
            ReadUnitList units = unitLists.read(files.file(contents.unitList()));
            unitLists.adopt(units, label);
            remarks.addAll(units.remarks());
            PlanImport importing = workspace.importing();
            for (String document : contents.documents()) {
                ImportPreview preview = importing.read(files.file(document));
                importing.adopt(preview, label);
                remarks.addAll(preview.remarks());
            }
            SampleManuscripts manuscripts = new SampleManuscripts(workspace);
            contents.manuscripts().forEach(name -> manuscripts.add(files.file(name)));
            workspace.asOneStep(label, () -> SampleLedger.play(workspace, files.year()));
            workspace.offices().save(contents.office(), label);
        }
        return List.copyOf(remarks);
    }

    /**
     * Writes what is made of each plan into a folder of its own: the notice as DOCX and PDF, the task table, the
     * checklist. A file that is there already stays and the new one gets the next number.
     *
     * @param folder made where it is missing
     * @return the files
     * @throws FailureException as {@link Exports#write}
     */
    public List<Path> writeDocuments(Exports exports, Path folder) {
        List<Path> written = new ArrayList<>();
        for (PlanSummary plan : workspace.plans().list()) {
            Path place = folder.resolve(FileNames.legal(plan.title()));
            written.add(write(exports, plan, Output.NOTICE, Format.DOCX, place));
            written.add(write(exports, plan, Output.NOTICE, Format.PDF, place));
            written.add(write(exports, plan, Output.TASKS, Format.XLSX, place));
            written.add(write(exports, plan, Output.CHECKLIST, Format.PDF, place));
        }
        return List.copyOf(written);
    }

    /**
     * Writes each manuscript as DOCX and PDF. A file that is there already stays and the new one gets the next number.
     *
     * @param folder made where it is missing
     * @return the files
     * @throws FailureException as {@link ManuscriptExports#write}
     */
    public List<Path> writeManuscripts(ManuscriptExports exports, Path folder) {
        ManuscriptTemplates kinds = new ManuscriptTemplates(workspace.templates());
        List<Path> written = new ArrayList<>();
        for (ManuscriptSummary line : workspace.manuscripts().all()) {
            ManuscriptText text = workspace.manuscripts().get(line.id()).text();
            String kind = kinds.name(line.kind());
            for (Format format : List.of(Format.DOCX, Format.PDF)) {
                Path target = folder.resolve(exports.fileName(kind, line.year(), text, format));
                written.addAll(exports.write(kind, text, format, target, OnExisting.NUMBER));
            }
        }
        return List.copyOf(written);
    }

    private static Path write(Exports exports, PlanSummary plan, Output output, Format format, Path place) {
        return exports.write(output, plan.id(), format, place.resolve(exports.fileName(output, plan.id(), format)),
                OnExisting.NUMBER);
    }
}
