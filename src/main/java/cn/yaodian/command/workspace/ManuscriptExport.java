package cn.yaodian.command.workspace;

import cn.yaodian.command.Terminal;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.plan.TaskId;
import cn.yaodian.domain.remark.Remark;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.font.FontReport;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.manuscript.ManuscriptBasis;
import cn.yaodian.service.manuscript.ManuscriptExports;
import cn.yaodian.service.manuscript.ManuscriptFile;
import cn.yaodian.service.manuscript.OwnTemplates;
import cn.yaodian.service.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Writes one manuscript into a file and says what is doubtful in it.
 *
 * @param kind   key or name of its kind
 * @param target a file, or a folder in which it gets its usual name
 */
record ManuscriptExport(ExportServices services, Terminal terminal, String kind, Format format, Path target,
        OnExisting existing) {

    /** @param wanted identity or title */
    void ofWorkspace(Workspace workspace, String wanted) {
        ManuscriptTemplate asked = ExportServices.templates(workspace.templates()).find(kind);
        Manuscript manuscript = workspace.manuscripts().find(wanted);
        String named = ExportServices.templates(workspace.templates()).name(manuscript.kind());
        // A 印发通知 is a 通知, and a 复函 a 函.
        if (!manuscript.kind().equals(asked.key()) && !named.endsWith(asked.name())) {
            throw new FailureException(Failure.MANUSCRIPT_OF_OTHER_KIND, manuscript.text().title(), named,
                    asked.name());
        }
        write(services.manuscripts(workspace), asked,
                manuscript.year(), manuscript.text());
    }

    /**
     * Begun from a plan, and not kept.
     *
     * @param tasks places of the tasks that it is about, from 1; those that the plan does not have are passed over
     * @param units that it goes to or speaks of
     */
    void ofPlan(Workspace workspace, Plan plan, List<Integer> tasks, List<String> units) {
        ManuscriptTemplate template = ExportServices.templates(workspace.templates()).find(kind);
        ManuscriptText text = services.beginning(workspace.offices()::get).begin(template,
                ManuscriptBasis.of(plan.year()).with(plan).withTasks(chosen(plan, tasks)).withUnits(units));
        write(services.manuscripts(workspace), template, plan.year(),
                text);
    }

    private static List<TaskId> chosen(Plan plan, List<Integer> places) {
        List<Task> all = plan.tasks();
        return places.stream().filter(place -> place >= 1 && place <= all.size())
                .map(place -> all.get(place - 1).id()).toList();
    }

    /** @param file in the form that templates have */
    void ofFile(Workspace workspace, Path file) {
        ofFile(workspace.templates(), workspace.offices().get(), file);
    }

    /** Without any office. */
    void ofFile(Path file) {
        ofFile(OwnTemplates.NONE, Office.UNNAMED, file);
    }

    private void ofFile(OwnTemplates own, Office office, Path file) {
        ManuscriptFile written = ManuscriptFile.read(file, ExportServices.templates(own).find(kind));
        int thisYear = LocalDate.now(services.clock()).getYear();
        ManuscriptText text = services.beginning(() -> office).begin(written.words(), ManuscriptBasis.of(thisYear));
        int year = text.foot().date().map(LocalDate::getYear).orElse(thisYear);
        write(services.manuscripts(written::picture, () -> office), written.words(), year, text);
    }

    private void write(ManuscriptExports exports, ManuscriptTemplate of, int year, ManuscriptText text) {
        Path file = Files.isDirectory(target)
                ? target.resolve(exports.fileName(of.name(), year, text, format))
                : target;
        List<Path> files = exports.write(of.name(), text, format, file, existing);
        List<Remark> remarks = exports.remarks(text);
        terminal.say(Messages.text("command.export.done", of.name()));
        if (!remarks.isEmpty()) {
            terminal.say(Messages.text("command.export.remarks", remarks.size()));
            remarks.forEach(remark -> terminal
                    .say(Messages.text("command.export.remark", remark.severity().mark(), remark.message())));
        }
        tell(exports.fonts(text, format));
        files.forEach(path -> terminal.result(path.toString()));
    }

    /** Why the pages are not verified. */
    void tell(Optional<FontReport> fonts) {
        fonts.ifPresent(report -> report.findings()
                .forEach(found -> terminal.say(Messages.text("fonts." + found.kind(), found.what()))));
    }
}
