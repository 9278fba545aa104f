package cn.yaodian.ui.returns.matrix;

import cn.yaodian.domain.returns.matrix.ReturnMatrix;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The matrix as it was read last, and what its cells say. Of the FX thread. */
final class MatrixModel {

    private final ObjectProperty<Optional<ReturnMatrix>> matrix = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty counting = new SimpleBooleanProperty();

    /** Empty until it has been read. */
    ObjectProperty<Optional<ReturnMatrix>> matrixProperty() {
        return matrix;
    }

    /** Whether cells say how many of a unit's tasks were reported instead of whether the return came in time. */
    BooleanProperty countingProperty() {
        return counting;
    }
}
