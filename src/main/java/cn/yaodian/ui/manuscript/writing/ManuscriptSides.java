package cn.yaodian.ui.manuscript.writing;

import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.inspection.finding.Finding;
import cn.yaodian.inspection.finding.Inspection;
import cn.yaodian.inspection.measure.Box;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.manuscript.ManuscriptVersion;
import cn.yaodian.service.manuscript.ManuscriptWords;
import cn.yaodian.service.manuscript.Manuscripts;
import cn.yaodian.service.manuscript.SetManuscript;
import cn.yaodian.ui.export.ExportController;
import cn.yaodian.ui.export.ExportModel;
import cn.yaodian.ui.export.ExportPane;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.manuscript.ManuscriptServices;
import cn.yaodian.ui.manuscript.ManuscriptWindow;
import cn.yaodian.ui.manuscript.editor.Workbench;
import cn.yaodian.ui.manuscript.inspect.Inspecting;
import cn.yaodian.ui.manuscript.inspect.InspectionPanel;
import cn.yaodian.ui.manuscript.version.ShownVersion;
import cn.yaodian.ui.manuscript.version.VersionsView;
import cn.yaodian.ui.page.PageSpot;
import cn.yaodian.ui.printing.PrintView;
import cn.yaodian.ui.side.SidePanel;
import cn.yaodian.ui.theme.Icon;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What opens beside the text or in its place: issuing, correcting, exports, the versions. */
final class ManuscriptSides {

    private final ManuscriptServices services;
    private final ManuscriptWindow window;
    private final ManuscriptModel model;
    private final Workbench bench;
    private final ExportController exports;
    private final IssuePanel issue;
    private final CorrectionPanel correction;
    private final SidePanel issueSide;
    private final SidePanel correctionSide;
    private final SidePanel exportSide;
    private final InspectionPanel inspection;
    private final SidePanel inspectionSide;
    private @Nullable Consumer<@Nullable Node> covering;

    ManuscriptSides(ManuscriptServices services, ManuscriptWindow window, ManuscriptModel model, Workbench bench,
            ManuscriptDeeds deeds, ExportController.Settling settling) {
        this.services = services;
        this.window = window;
        this.model = model;
        this.bench = bench;
        ExportModel exportModel = new ExportModel(window.exportFolder());
        exports = new ExportController(exportModel, window.tasks(), settling);
        issue = new IssuePanel(model, deeds, services.workspace().numbers(), window.tasks(),
                services.workspace().offices().get().documentWord(), bench, this::close);
        correction = new CorrectionPanel(reason -> deeds.correct(reason, this::close));
        issueSide = new SidePanel(Messages.text("manuscript.issueDeed"), issue, this::close);
        correctionSide = new SidePanel(Messages.text("manuscript.correct"), correction, this::close);
        inspection = new InspectionPanel(inspecting(), window.tasks(), this::point);
        inspectionSide = new SidePanel(Messages.text("manuscript.inspect"), inspection, this::close);
        exportSide = new SidePanel(Messages.text("export.title"),
                new ExportPane(exportModel, exports, List.of(outputs()), () -> {}), this::close);
    }

    private Inspecting inspecting() {
        return new Inspecting() {

            @Override
            public Inspection ours() {
                return services.inspections().inspect(services.pages().of(model.text()).pages(), services.fonts());
            }

            @Override
            public Inspection file(Path file) {
                return services.inspections().inspect(file);
            }
        };
    }

    private Node outputs() {
        List<Button> buttons = new ArrayList<>();
        Button print = new Button(Messages.text("export.preview"), Icon.of(Feather.PRINTER));
        print.setOnAction(_ -> openPrint());
        buttons.add(print);
        for (Format format : services.exports().formats()) {
            buttons.add(ExportPane.button(format,
                    () -> exports.export(new ManuscriptExport(services, model::manuscript, format))));
        }
        return ExportPane.output(Messages.text("manuscript.exported"), Messages.text("manuscript.exportSays"), buttons);
    }

    /** Shows the pages as they will be printed, in the place of the text. */
    private void openPrint() {
        window.tasks().run(Messages.text("manuscript.layingOut"), _ -> services.pages().of(model.text()),
                this::showPrint,
                window.notices()::failed);
    }

    private void showPrint(SetManuscript set) {
        Consumer<@Nullable Node> covers = covering;
        if (covers != null) {
            covers.accept(new PrintView(model.text().title(), set.pages(), set.fonts(), services.printing(),
                    window.tasks(), window.fonts(), () -> covers.accept(null)));
        }
    }

    /** @param covers shows a node in the place of everything, or the text again */
    void onCover(Consumer<@Nullable Node> covers) {
        covering = covers;
    }

    private void close() {
        bench.sideProperty().set(null);
    }

    void toggleIssue() {
        bench.toggleSide(issueSide);
        issue.opened();
    }

    void toggleCorrection() {
        bench.toggleSide(correctionSide);
        correction.focusReason();
    }

    void toggleInspection() {
        bench.toggleSide(inspectionSide);
        inspection.inspectOurs();
    }

    /** Shows on the page where something was found. */
    private void point(Finding finding) {
        finding.place().ifPresent(place -> {
            bench.pagesToggle().setSelected(true);
            Box box = place.box();
            bench.pages().spotProperty().set(Optional.of(PageSpot.ofMillimetres(place.page() - 1, box.left(), box.top(),
                    box.right(), box.bottom())));
        });
    }

    void toggleExport() {
        bench.toggleSide(exportSide);
    }

    /** Shows the versions in the place of the text. */
    void showVersions() {
        exports.settled(() -> window.tasks().fetch(_ -> versions(), this::show));
    }

    private List<ShownVersion> versions() {
        Manuscripts manuscripts = services.workspace().manuscripts();
        Manuscript now = manuscripts.get(model.manuscript().id());
        List<ShownVersion> shown = new ArrayList<>();
        for (ManuscriptVersion version : manuscripts.versions(now.id())) {
            shown.add(new ShownVersion(version.version(),
                    Messages.text("manuscript.versionIssued", version.version()), details(version),
                    manuscripts.version(now.id(), version.version())));
        }
        shown.sort((a, b) -> b.number() - a.number());
        if (shown.isEmpty() || shown.getFirst().number() != now.version()) {
            shown.addFirst(new ShownVersion(now.version(), Messages.text("manuscript.versionDraft", now.version()),
                    Messages.text("manuscript.versionDraftSays"), now.text()));
        }
        return shown;
    }

    private static String details(ManuscriptVersion version) {
        String day = DateText.show(version.issuedAt().atZone(ZoneId.systemDefault()).toLocalDate());
        return version.reason().isEmpty()
                ? Messages.text("manuscript.versionDetails", version.number(), day, version.issuedBy())
                : Messages.text("manuscript.versionReason", version.number(), day, version.issuedBy(),
                        version.reason());
    }

    private void show(List<ShownVersion> versions) {
        Consumer<@Nullable Node> covers = covering;
        if (covers != null) {
            VersionsView view = new VersionsView(versions,
                    ManuscriptWords::lines,
                    text -> services.pages().of(text).pages(), window.tasks(), window.fonts(),
                    () -> covers.accept(null));
            covers.accept(view);
            view.focusList();
        }
    }
}
