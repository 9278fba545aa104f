package cn.yaodian.ui.units;

import cn.yaodian.domain.office.AliasKind;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.messages.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The register as a table. */
final class UnitTable extends TableView<Unit> {

    private static final double NAME_PX = 320;
    private static final double KIND_PX = 112;
    private static final double NAMES_PX = 200;

    UnitTable(UnitListModel model) {
        super(model.shown());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().setAll(List.of(column(Messages.text("units.name"), NAME_PX, Unit::name),
                column(Messages.text("units.kind"), KIND_PX, unit -> unit.kind().title()),
                column(Messages.text("units.shortNames"), NAMES_PX, unit -> AliasText.of(unit, AliasKind.SHORT)),
                column(Messages.text("units.formerNames"), NAMES_PX, unit -> AliasText.of(unit, AliasKind.FORMER))));
    }

    private static TableColumn<Unit, String> column(String heading, double width, Function<Unit, String> value) {
        TableColumn<Unit, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(width / 2);
        column.setReorderable(false);
        return column;
    }
}
