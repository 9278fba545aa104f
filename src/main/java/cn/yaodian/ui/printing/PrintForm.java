package cn.yaodian.ui.printing;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.print.PrintChoice;
import cn.yaodian.service.print.Printer;
import cn.yaodian.service.print.PrinterPaper;
import cn.yaodian.ui.form.ChoiceBoxes;
import cn.yaodian.ui.form.FormField;
import cn.yaodian.ui.theme.Icon;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Printer, sides, pages and copies, what will be missing on paper, and the button that prints. */
final class PrintForm extends VBox {

    private final PrintModel model;
    private final PrintController controller;
    private final ComboBox<PaperSides> sides = ChoiceBoxes.of(List.of(PaperSides.values()),
            choice -> Messages.text("print.sides." + choice));
    private final VBox warnings = new VBox();
    private final VBox backs = new VBox();

    PrintForm(PrintModel model, PrintController controller) {
        this.model = model;
        this.controller = controller;
        getStyleClass().addAll("yd-form", "yd-print-form");
        warnings.getStyleClass().addAll(StyleClass.STACK, "yd-print-warnings");
        backs.getStyleClass().addAll("yd-export-question", StyleClass.STACK);
        VBox choice = new VBox(printer(), new FormField<>(Messages.text("print.sides"), sides), range(), copies(),
                sheets(), warnings, print());
        choice.getStyleClass().add("yd-print-choice");
        // What the fronts were printed with holds for the backs too.
        choice.visibleProperty().bind(model.backsLeftProperty().not());
        choice.managedProperty().bind(choice.visibleProperty());
        getChildren().addAll(choice, backs, line(StyleClass.MUTED, model.toldProperty()),
                line(StyleClass.ERROR, model.problemProperty()));
        sides.valueProperty().bindBidirectional(model.sidesProperty());
        model.paperProperty().addListener((_, _, paper) -> offer(paper));
        model.paperProperty().addListener((_, _, _) -> warn());
        model.cutOffProperty().addListener((_, _, _) -> warn());
        fillBacks();
        offer(model.paperProperty().get());
        warn();
    }

    private FormField<ComboBox<Printer>> printer() {
        ComboBox<Printer> box = ChoiceBoxes.of(List.of(), Printer::name);
        box.setItems(model.printers());
        box.setPromptText(Messages.text("print.noPrinter"));
        box.setMinWidth(0);
        box.valueProperty().addListener((_, _, chosen) -> model.printerProperty().set(Optional.ofNullable(chosen)));
        model.printerProperty().addListener((_, _, chosen) -> box.setValue(chosen.orElse(null)));
        box.setValue(model.printerProperty().get().orElse(null));
        return new FormField<>(Messages.text("print.printer"), box);
    }

    private FormField<TextField> range() {
        TextField field = new TextField();
        field.setPromptText(Messages.text("print.allPages", model.work().pages().size()));
        field.textProperty().bindBidirectional(model.rangeProperty());
        FormField<TextField> range = new FormField<>(Messages.text("print.range"), field,
                Messages.text("print.rangeSays"));
        model.rangeProblemProperty().addListener((_, _, problem) -> {
            if (problem.isEmpty()) {
                range.clear();
            } else {
                range.reject(problem);
            }
        });
        return range;
    }

    private FormField<Spinner<Integer>> copies() {
        Spinner<Integer> spinner = new Spinner<>(1, PrintChoice.MOST_COPIES, model.copiesProperty().get());
        spinner.valueProperty().addListener((_, _, count) -> model.copiesProperty().set(count));
        return new FormField<>(Messages.text("print.copies"), spinner);
    }

    private Label sheets() {
        Label sheets = new Label();
        sheets.getStyleClass().add(StyleClass.MUTED);
        sheets.textProperty().bind(Bindings.createStringBinding(
                () -> model.sheetsProperty().get() == 0
                        ? ""
                        : Messages.text("print.sheets", model.sheetsProperty().get()),
                model.sheetsProperty()));
        return sheets;
    }

    private Button print() {
        Button print = new Button(Messages.text("print.print"), Icon.of(Feather.PRINTER));
        print.getStyleClass().add(StyleClass.PRIMARY);
        print.disableProperty().bind(Bindings.createBooleanBinding(() -> model.printerProperty().get().isEmpty(),
                model.printerProperty()).or(model.rangeProblemProperty().isNotEmpty()).or(model.underWayProperty())
                .or(model.backsLeftProperty()));
        print.setOnAction(_ -> controller.print());
        return print;
    }

    /** Turning sheets itself is offered where the printer can. */
    private void offer(Optional<PrinterPaper> paper) {
        boolean turns = paper.map(PrinterPaper::twoSided).orElse(false);
        PaperSides chosen = model.sidesProperty().get();
        sides.getItems().setAll(turns ? List.of(PaperSides.values()) : List.of(PaperSides.ONE, PaperSides.BY_HAND));
        sides.setValue(turns || chosen != PaperSides.BOTH ? chosen : PaperSides.BY_HAND);
    }

    private void warn() {
        List<String> lines = PrintWords.warnings(model.paperProperty().get(), model.cutOffProperty().get(),
                model.work().fonts());
        warnings.getChildren().setAll(lines.stream().map(PrintForm::warning).toList());
        warnings.setManaged(!lines.isEmpty());
        warnings.setVisible(!lines.isEmpty());
    }

    private static Label warning(String sentence) {
        Label label = new Label(sentence, Icon.of(Feather.ALERT_TRIANGLE));
        label.setWrapText(true);
        return label;
    }

    private void fillBacks() {
        Label says = new Label(Messages.text("print.backsLeft"));
        says.setWrapText(true);
        ComboBox<Boolean> pile = ChoiceBoxes.of(List.of(true, false),
                last -> Messages.text(last ? "print.pileAsItCame" : "print.pileTurned"));
        pile.setValue(model.lastFirstProperty().get());
        pile.valueProperty().addListener((_, _, last) -> model.lastFirstProperty().set(last));
        pile.setMaxWidth(Double.MAX_VALUE);
        Button print = new Button(Messages.text("print.backs"), Icon.of(Feather.PRINTER));
        print.getStyleClass().add(StyleClass.PRIMARY);
        print.disableProperty().bind(model.underWayProperty());
        print.setOnAction(_ -> controller.printBacks());
        Button leave = new Button(Messages.text("print.leaveBacks"));
        leave.getStyleClass().add(StyleClass.FLAT);
        leave.setOnAction(_ -> controller.leaveBacks());
        FlowPane buttons = new FlowPane(print, leave);
        buttons.getStyleClass().add("yd-export-buttons");
        backs.getChildren().setAll(says, new FormField<>(Messages.text("print.pile"), pile), buttons);
        backs.visibleProperty().bind(model.backsLeftProperty());
        backs.managedProperty().bind(model.backsLeftProperty());
    }

    private static Label line(String style, StringProperty text) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.textProperty().bind(text);
        label.managedProperty().bind(text.isNotEmpty());
        return label;
    }
}
