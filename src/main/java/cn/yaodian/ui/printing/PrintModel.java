package cn.yaodian.ui.printing;

import cn.yaodian.service.print.CutOff;
import cn.yaodian.service.print.PrintWork;
import cn.yaodian.service.print.Printer;
import cn.yaodian.service.print.PrinterPaper;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the clerk has chosen for a print, and what is to be said of it. Of the FX thread. */
public final class PrintModel {

    private final PrintWork work;
    private final ObservableList<Printer> printers = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Printer>> printer = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PrinterPaper>> paper = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<PaperSides> sides = new SimpleObjectProperty<>(PaperSides.ONE);
    private final StringProperty range = new SimpleStringProperty("");
    private final StringProperty rangeProblem = new SimpleStringProperty("");
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final BooleanProperty lastFirst = new SimpleBooleanProperty(true);
    private final IntegerProperty sheets = new SimpleIntegerProperty();
    private final ObjectProperty<List<CutOff>> cutOff = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty backsLeft = new SimpleBooleanProperty();
    private final BooleanProperty underWay = new SimpleBooleanProperty();
    private final StringProperty told = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");

    public PrintModel(PrintWork work) {
        this.work = work;
    }

    public PrintWork work() {
        return work;
    }

    public ObservableList<Printer> printers() {
        return printers;
    }

    /** Empty where there is none. */
    public ObjectProperty<Optional<Printer>> printerProperty() {
        return printer;
    }

    /** What the chosen printer can do; empty until it has been asked. */
    public ObjectProperty<Optional<PrinterPaper>> paperProperty() {
        return paper;
    }

    public ObjectProperty<PaperSides> sidesProperty() {
        return sides;
    }

    /** Pages as the clerk writes them; blank for all. */
    public StringProperty rangeProperty() {
        return range;
    }

    /** Why the pages cannot be read; empty where they can. */
    public StringProperty rangeProblemProperty() {
        return rangeProblem;
    }

    public IntegerProperty copiesProperty() {
        return copies;
    }

    /** Whether the pile goes in again as it came out, its last sheet on top. */
    public BooleanProperty lastFirstProperty() {
        return lastFirst;
    }

    /** Of paper. */
    public IntegerProperty sheetsProperty() {
        return sheets;
    }

    /** What the chosen printer does not reach. */
    public ObjectProperty<List<CutOff>> cutOffProperty() {
        return cutOff;
    }

    /** Whether the fronts have been printed and the backs have not. */
    public BooleanProperty backsLeftProperty() {
        return backsLeft;
    }

    public BooleanProperty underWayProperty() {
        return underWay;
    }

    /** What has been done; empty until then. */
    public StringProperty toldProperty() {
        return told;
    }

    /** Why nothing was printed; empty otherwise. */
    public StringProperty problemProperty() {
        return problem;
    }
}
