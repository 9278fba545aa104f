package cn.yaodian.ui.returns.matrix;

import cn.yaodian.domain.returns.matrix.ReturnMatrix;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.workspace.Change;
import cn.yaodian.ui.returns.DeskServices;
import cn.yaodian.ui.returns.ReturnWindow;
import cn.yaodian.ui.returns.reading.ReadingController;
import cn.yaodian.ui.screen.FileTaking;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.Screen;
import cn.yaodian.ui.screen.YearSpan;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** 矩阵: how every unit has met every collection of the years that the year switch lets through. */
public final class MatrixController implements Screen {

    private final DeskServices services;
    private final ReturnWindow window;
    private final MatrixModel model = new MatrixModel();
    private final MatrixView view;
    private final ReadingController reading;
    private boolean inWindow;

    /** @param reading takes the forms that come back */
    public MatrixController(DeskServices services, ReturnWindow window, ReadingController reading) {
        this.reading = reading;
        this.services = services;
        this.window = window;
        view = new MatrixView(model, this, window.navigator(), new MatrixExport(services, window, model));
        window.years().spanProperty().subscribe(this::readIfSeen);
        window.cutOff().dayProperty().subscribe(this::readIfSeen);
        model.countingProperty().subscribe(this::readIfSeen);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(Messages.text("matrix.tab"));
    }

    @Override
    public void shown() {
        inWindow = true;
        read();
        view.focusTable();
    }

    @Override
    public void left() {
        inWindow = false;
    }

    @Override
    public void changed(Change change) {
        if (change.units() || !change.plans().isEmpty()) {
            read();
        }
    }

    @Override
    public Optional<FileTaking> fileTaking() {
        return Optional.of(reading.taking());
    }

    private void readIfSeen() {
        if (inWindow) {
            read();
        }
    }

    private void read() {
        YearSpan span = window.years().spanProperty().get();
        LocalDate cutOff = window.cutOff().day();
        boolean counting = model.countingProperty().get();
        window.tasks().fetch(_ -> services.matrices().on(span::contains, cutOff, counting),
                found -> model.matrixProperty().set(Optional.of(found)));
    }

    /** Shows what lies behind a cell. */
    void open(ReturnMatrix.Cell cell) {
        window.navigator().open(new Place.SentReturn(cell.collection(), cell.submission().unit()));
    }

    /** Shows the list, where returns are asked for. */
    void openList() {
        window.navigator().open(new Place.Returns(Optional.empty()));
    }

    /** Shows one collection. */
    void openColumn(ReturnMatrix.Column column) {
        window.navigator().open(new Place.Returns(Optional.of(column.collection().id())));
    }
}
