package cn.yaodian.ui.ledger.output;

import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.view.GroupBy;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.overview.export.LedgerExports;
import cn.yaodian.ui.export.ExportController;
import cn.yaodian.ui.export.ExportJob;
import cn.yaodian.ui.export.ExportModel;
import cn.yaodian.ui.export.ExportPane;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.ledger.LedgerWindow;
import cn.yaodian.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What can be made of the table that is shown: a workbook, pages, paper; and one book of all tables. */
public final class OutputPanel extends VBox {

    /**
     * What is shown.
     *
     * @param table   its columns, lines and order as a preset
     * @param presets all that the office has
     */
    public record Shown(LedgerPreset table, List<LedgerPreset> presets, List<PlanOverview> plans) {

        public Shown {
            presets = List.copyOf(presets);
            plans = List.copyOf(plans);
        }
    }

    private final ComboBox<GroupBy> groups = ChoiceBoxes.of(List.of(GroupBy.values()), GroupBy::title);

    /**
     * @param shown   asked when something is made of it
     * @param preview shows a table as it will be printed
     * @param read    reads a workbook back that was made here
     */
    public OutputPanel(LedgerExports exports, Supplier<Shown> shown, LedgerWindow window,
            BiConsumer<Shown, GroupBy> preview, Runnable read) {
        getStyleClass().add("yd-panel");
        ExportModel model = new ExportModel(window.exportFolder());
        ExportController controller = new ExportController(model, window.tasks(),
                new ExportController.Settling(() -> {}, () -> true));
        groups.setValue(shown.get().table().groups());
        Button print = new Button(Messages.text("export.preview"), Icon.of(Feather.PRINTER));
        print.setOnAction(_ -> preview.accept(shown.get(), groups.getValue()));
        List<Node> table = new ArrayList<>(List.of(print));
        table.addAll(buttons(controller, format -> {
            Shown now = shown.get();
            return new TableExport(exports, now.table(), now.plans(), groups.getValue(), format);
        }));
        List<Node> book = buttons(controller, format -> {
            Shown now = shown.get();
            return new BookExport(exports, Messages.text("output.book"), now.presets(), now.plans(), format);
        });
        Button back = new Button(Messages.text("book.choose"), Icon.of(Feather.UPLOAD));
        back.setOnAction(_ -> read.run());
        getChildren().setAll(new FormField<>(Messages.text("output.groups"), groups),
                new ExportPane(model, controller,
                        List.of(ExportPane.output(Messages.text("output.table"), Messages.text("output.tableSays"),
                                table),
                                ExportPane.output(Messages.text("output.book"), Messages.text("output.bookSays"),
                                        book),
                                ExportPane.output(Messages.text("book.title"), Messages.text("book.says"),
                                        List.of(back))),
                        () -> preview.accept(shown.get(), groups.getValue())));
    }

    private static List<Node> buttons(ExportController controller, Function<Format, ExportJob> job) {
        return LedgerExports.FORMATS.stream().<Node>map(
                format -> ExportPane.button(format, () -> controller.export(job.apply(format)))).toList();
    }
}
