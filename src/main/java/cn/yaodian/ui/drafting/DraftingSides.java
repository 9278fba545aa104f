package cn.yaodian.ui.drafting;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.Output;
import cn.yaodian.service.print.PrintPreview;
import cn.yaodian.service.print.PrintWork;
import cn.yaodian.ui.drafting.issue.IssueForm;
import cn.yaodian.ui.drafting.issue.IssuePart;
import cn.yaodian.ui.drafting.text.DraftEditor;
import cn.yaodian.ui.drafting.text.DraftModel;
import cn.yaodian.ui.duty.OpenDutiesPanel;
import cn.yaodian.ui.export.ExportController;
import cn.yaodian.ui.export.ExportModel;
import cn.yaodian.ui.export.ExportView;
import cn.yaodian.ui.export.PlanExport;
import cn.yaodian.ui.export.PreviewView;
import cn.yaodian.ui.failure.Problem;
import cn.yaodian.ui.printing.PrintView;
import cn.yaodian.ui.side.SidePanel;
import java.util.List;
import javafx.scene.Node;

/** What opens beside the text or in its place: issue details, exports, the sheets before printing. */
final class DraftingSides {

    private final DraftingServices services;
    private final DraftingWindow window;
    private final PlanId id;
    private final DraftingView view;
    private final ExportController exports;
    private final IssueForm form;
    private final NumberCheck numbers;
    private final Node issuePanel;
    private final Node exportPanel;
    private final OpenDutiesPanel duties;
    private final Node dutiesPanel;

    DraftingSides(DraftingServices services, DraftingWindow window, DraftModel model, DraftEditor editor,
            DraftingView view, ExportController.Settling settling) {
        this.services = services;
        this.window = window;
        this.id = model.plan().id();
        this.view = view;
        ExportModel exportModel = new ExportModel(window.exportFolder());
        exports = new ExportController(exportModel, window.tasks(), settling);
        form = new IssueForm(editor::setIssue);
        form.fill(model.plan().issue());
        numbers = new NumberCheck(services.workspace().numbers(), window, form);
        numbers.look(model.plan());
        model.planProperty().addListener((_, before, plan) -> {
            form.fill(plan.issue());
            if (!plan.issue().number().equals(before.issue().number())) {
                numbers.look(plan);
            }
        });
        issuePanel = new SidePanel(Messages.text("drafting.issue"), form, this::close);
        exportPanel = new SidePanel(Messages.text("export.title"),
                new ExportView(exportModel, exports, services.exports(), id, this::openPreview), this::close);
        duties = new OpenDutiesPanel(services.workspace(), window.tasks(), window.notices());
        dutiesPanel = new SidePanel(Messages.text("duty.title"), duties, this::close);
        view.onIssue(() -> toggle(issuePanel));
        view.onExport(() -> toggle(exportPanel));
    }

    private void toggle(Node panel) {
        view.sideProperty().set(view.sideProperty().get() == panel ? null : panel);
    }

    private void close() {
        view.sideProperty().set(null);
    }

    void openIssue(IssuePart part) {
        view.sideProperty().set(issuePanel);
        form.focus(part);
    }

    /** Asks whom the issued plan's duties mean, where some name no unit. */
    void askForUnits() {
        duties.ask(List.of(id), () -> view.sideProperty().set(dutiesPanel), () -> {
            if (view.sideProperty().get() == dutiesPanel) {
                close();
            }
        });
    }

    /** Looks again at whose the plan's number is. */
    void numbersChanged(Plan plan) {
        numbers.look(plan);
    }

    /** Runs the step that issues the plan, or shows why its number cannot be had. */
    void ifNumberIsFree(Plan plan, Runnable issue) {
        numbers.ifFree(plan, issue, () -> openIssue(IssuePart.NUMBER));
    }

    private void openPreview() {
        exports.settled(() -> window.tasks().run(Messages.text("print.layingOut"),
                _ -> services.printing().preview(id), this::show, this::tell));
    }

    private void show(PrintPreview preview) {
        view.cover(new PreviewView(preview, services.printing().printing(), window.tasks(), () -> {
            view.cover(null);
            exports.export(new PlanExport(services.exports(), id, Output.CHECKLIST, Format.PDF));
        }, () -> view.cover(null)));
    }

    /** The notice before printing. */
    void openNotice() {
        exports.settled(() -> window.tasks().run(Messages.text("print.settingNotice"),
                _ -> services.notices().of(id), this::showNotice, this::tell));
    }

    private void showNotice(PrintWork notice) {
        view.cover(new PrintView(notice, services.notices().pages(), window.tasks(), window.fonts(),
                () -> view.cover(null)));
    }

    private void tell(Problem problem) {
        window.notices().failed(problem);
    }
}
