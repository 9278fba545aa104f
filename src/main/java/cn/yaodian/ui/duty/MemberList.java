package cn.yaodian.ui.duty;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitGroup;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.form.DateText;
import cn.yaodian.ui.theme.StyleClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The units of the register to tick, each with the days from and until which it belongs; empty days are open ends. */
final class MemberList extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final double SHOWN_PX = 240;

    private final List<Line> lines;

    MemberList(List<Unit> units) {
        getStyleClass().add(StyleClass.TIGHT);
        lines = units.stream().filter(unit -> unit.kind() != UnitKind.GROUP).map(Line::new).toList();
        VBox rows = new VBox();
        rows.getStyleClass().addAll(StyleClass.TIGHT, "yd-members");
        lines.forEach(line -> rows.getChildren().add(line.row));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(SHOWN_PX);
        Label hint = new Label(Messages.text("duty.membersHint"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll(StyleClass.MUTED, "yd-field-explanation");
        getChildren().addAll(scroll, hint);
    }

    /** Those that are ticked; empty where none is, or where a day makes no sense, which is then framed in red. */
    Optional<List<UnitGroup.Membership>> members() {
        List<UnitGroup.Membership> members = new ArrayList<>();
        for (Line line : lines) {
            if (line.tick.isSelected()) {
                Optional<UnitGroup.Membership> member = line.member();
                if (member.isEmpty()) {
                    return Optional.empty();
                }
                members.add(member.get());
            }
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(members);
    }

    private static final class Line {

        private final Unit unit;
        private final CheckBox tick = new CheckBox();
        private final TextField from = day("duty.from");
        private final TextField until = day("duty.until");
        private final HBox row = new HBox(tick);

        Line(Unit unit) {
            this.unit = unit;
            row.getStyleClass().add(StyleClass.ROW);
            tick.setText(unit.name());
            tick.setMaxWidth(Double.MAX_VALUE);
            HBox days = new HBox(from, until);
            days.getStyleClass().add(StyleClass.ROW);
            days.visibleProperty().bind(tick.selectedProperty());
            days.managedProperty().bind(days.visibleProperty());
            VBox both = new VBox(tick, days);
            both.getStyleClass().add(StyleClass.TIGHT);
            row.getChildren().setAll(both);
        }

        private static TextField day(String prompt) {
            TextField field = new TextField();
            field.setPromptText(Messages.text(prompt));
            field.setAccessibleText(Messages.text(prompt));
            field.setPrefColumnCount(9);
            return field;
        }

        Optional<UnitGroup.Membership> member() {
            boolean fromSaid = isSaid(from);
            boolean untilSaid = isSaid(until);
            Optional<LocalDate> first = DateText.read(from.getText());
            Optional<LocalDate> last = DateText.read(until.getText());
            boolean backwards = first.isPresent() && last.filter(day -> day.isBefore(first.get())).isPresent();
            from.pseudoClassStateChanged(WRONG, fromSaid && first.isEmpty());
            until.pseudoClassStateChanged(WRONG, untilSaid && last.isEmpty() || backwards);
            boolean wrong = fromSaid && first.isEmpty() || untilSaid && last.isEmpty() || backwards;
            return wrong ? Optional.empty() : Optional.of(new UnitGroup.Membership(unit.id(), first, last));
        }

        private static boolean isSaid(TextField field) {
            return !field.getText().isBlank();
        }
    }
}
