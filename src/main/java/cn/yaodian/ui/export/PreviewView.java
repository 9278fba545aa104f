package cn.yaodian.ui.export;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.print.TablePrinting;
import cn.yaodian.service.print.PrintPreview;
import cn.yaodian.service.print.Printer;
import cn.yaodian.ui.task.BackgroundTasks;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** Sheets as they will be printed, with the choice of a printer. */
public final class PreviewView extends BorderPane {

    private static final int MOST_COPIES = 99;

    private final ComboBox<Printer> printer = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    private final Label told = new Label();

    /**
     * @param save  saves the sheets as PDF
     * @param close goes back to the text
     */
    public PreviewView(PrintPreview preview, TablePrinting printing, BackgroundTasks tasks, Runnable save,
            Runnable close) {
        getStyleClass().add("yd-preview");
        Button print = new Button(Messages.text("print.print"), Icon.of(Feather.PRINTER));
        print.getStyleClass().add(StyleClass.PRIMARY);
        print.setDisable(true);
        print.setOnAction(_ -> {
            Printer chosen = printer.getValue();
            if (chosen != null) {
                print(preview, printing, tasks, chosen);
            }
        });
        Button pdf = new Button(Messages.text("print.savePdf"));
        pdf.setOnAction(_ -> save.run());
        Button back = new Button(Messages.text("print.back"), Icon.of(Feather.ARROW_LEFT));
        back.setOnAction(_ -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        copies.setPrefWidth(80);
        Label count = new Label(Messages.text("print.pages", preview.pageCount()));
        told.getStyleClass().add(StyleClass.MUTED);
        HBox bar = new HBox(back, count, gap, told, printer, new Label(Messages.text("print.copies")), copies, pdf,
                print);
        bar.getStyleClass().addAll(StyleClass.ROW, "yd-drafting-bar");
        setTop(bar);
        ListView<Integer> pages = new ListView<>();
        pages.getStyleClass().add("yd-preview-pages");
        pages.setCellFactory(_ -> new PreviewCell(preview, tasks));
        pages.getItems().setAll(IntStream.range(0, preview.pageCount()).boxed().toList());
        setCenter(pages);
        printer.setConverter(new PrinterName());
        printer.setPromptText(Messages.text("print.noPrinter"));
        tasks.fetch(_ -> printing.printers(), found -> {
            offer(found);
            print.setDisable(found.isEmpty());
        });
    }

    private void offer(List<Printer> found) {
        printer.getItems().setAll(found);
        if (!found.isEmpty()) {
            printer.getSelectionModel().selectFirst();
        } else {
            told.setText(Messages.text("print.noPrinterSays"));
        }
    }

    private void print(PrintPreview preview, TablePrinting printing, BackgroundTasks tasks, Printer chosen) {
        int number = copies.getValue();
        told.setText("");
        tasks.run(Messages.text("print.printing", preview.title()), _ -> {
            printing.print(preview, chosen, number);
            return true;
        }, _ -> told.setText(Messages.text("print.sent", chosen.name())),
                problem -> told.setText(problem.sentence() + "（" + problem.code() + "）"));
    }

    private static final class PrinterName extends StringConverter<Printer> {

        @Override
        public String toString(Printer printer) {
            return printer == null ? "" : printer.name();
        }

        @Override
        public Printer fromString(String text) {
            throw new UnsupportedOperationException("printers are chosen, not typed");
        }
    }
}
