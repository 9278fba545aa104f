package cn.yaodian.ui.drafting.chip;

import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.messages.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** The units of a task as chips by role, and the place to add one. All of it by keyboard too. */
public final class ChipLine extends FlowPane {

    private final ChipInput input = new ChipInput(this::addName, this::takenNames);
    private final Consumer<String> register;
    private final ChipDrag drag = new ChipDrag(this::dropped);
    private DutyList list = new DutyList(List.of());
    private UnitRegister units = new UnitRegister(List.of());
    private @Nullable Consumer<List<Duty>> edited;
    private @Nullable Consumer<Boolean> leave;

    /** @param register puts a name that is not in the register into it */
    public ChipLine(Consumer<String> register) {
        this.register = register;
        getStyleClass().add("yd-duties");
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::inputKey);
        build();
    }

    /** Told of the duties after the clerk has changed them. */
    public void onEdited(Consumer<List<Duty>> listener) {
        edited = listener;
    }

    /** Told when the focus is to go on to the next part of the text (true) or back to the one before. */
    public void onLeave(Consumer<Boolean> listener) {
        leave = listener;
    }

    public void show(List<Duty> duties) {
        DutyList changed = new DutyList(duties);
        if (!changed.equals(list)) {
            list = changed;
            build();
        }
    }

    public void setRegister(UnitRegister changed) {
        if (changed != units) {
            units = changed;
            input.setRegister(changed);
            build();
        }
    }

    /** Forgets what was being typed, for another task. */
    public void clearInput() {
        input.clear();
    }

    public void focusInput() {
        input.requestFocus();
    }

    private void build() {
        List<Node> nodes = new ArrayList<>();
        @Nullable
        DutyRole role = null;
        for (int i = 0; i < list.duties().size(); i++) {
            Duty duty = list.duties().get(i);
            if (duty.role() != role) {
                role = duty.role();
                nodes.add(roleLabel(role));
            }
            DutyChip chip = new DutyChip(i, duty, units.find(duty.name()), register);
            chip.setOnAction(_ -> new ChipMenu(this::change, register).open(chip, list, units));
            chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> chipKey(event, chip));
            drag.listen(chip);
            nodes.add(chip);
        }
        nodes.add(input);
        getChildren().setAll(nodes);
    }

    private static Label roleLabel(DutyRole role) {
        Label label = new Label(Messages.text("role." + role));
        label.getStyleClass().add("yd-duty-role");
        return label;
    }

    private void change(DutyList changed) {
        if (!changed.equals(list)) {
            list = changed;
            build();
            if (edited != null) {
                edited.accept(changed.duties());
            }
        }
    }

    private void addName(String name) {
        change(list.add(Duty.of(list.nextRole(), name).withUnit(units.find(name).map(unit -> unit.id()))));
        // The place where the next one is typed has moved along.
        Platform.runLater(() -> {
            if (getScene() != null && getScene().getFocusOwner() == null) {
                focusInput();
            }
        });
    }

    private Set<String> takenNames() {
        Set<String> names = new HashSet<>();
        list.duties().forEach(duty -> names.add(duty.name()));
        return names;
    }

    private void dropped(DutyChip moved, DutyChip target, boolean after) {
        change(list.moveTo(moved.index(), after ? target.index() + 1 : target.index(),
                list.duties().get(target.index()).role()));
    }

    private void inputKey(KeyEvent event) {
        boolean atStart = input.getCaretPosition() == 0 && input.getSelection().getLength() == 0;
        switch (event.getCode()) {
            case TAB -> {
                goOn(!event.isShiftDown());
                event.consume();
            }
            case LEFT, BACK_SPACE -> {
                if (atStart && !list.duties().isEmpty()) {
                    focusChip(list.duties().size() - 1);
                    event.consume();
                }
            }
            case UP -> {
                if (input.getText().isEmpty()) {
                    goOn(false);
                    event.consume();
                }
            }
            case DOWN -> {
                if (input.getText().isEmpty()) {
                    goOn(true);
                    event.consume();
                }
            }
            default -> {
                // typing
            }
        }
    }

    private void chipKey(KeyEvent event, DutyChip chip) {
        int index = chip.index();
        KeyCode code = event.getCode();
        boolean sideways = code == KeyCode.LEFT || code == KeyCode.RIGHT;
        int step = code == KeyCode.LEFT ? -1 : 1;
        if (sideways && event.isAltDown()) {
            Duty moved = list.duties().get(index);
            change(list.shift(index, step));
            focusName(moved.name());
        } else if (sideways) {
            focusChip(index + step);
        } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            change(list.remove(index));
            focusChip(Math.max(index - 1, 0));
        } else if (code == KeyCode.TAB) {
            if (event.isShiftDown()) {
                goOn(false);
            } else {
                focusInput();
            }
        } else {
            return;
        }
        event.consume();
    }

    private void goOn(boolean forward) {
        if (leave != null) {
            leave.accept(forward);
        }
    }

    private void focusName(String name) {
        for (int i = 0; i < list.duties().size(); i++) {
            if (list.duties().get(i).name().equals(name)) {
                focusChip(i);
            }
        }
    }

    /** Beyond the last chip stands the input. */
    private void focusChip(int index) {
        getChildren().stream()
                .filter(node -> node instanceof DutyChip chip && chip.index() == Math.max(index, 0)).findFirst()
                .orElse(input).requestFocus();
    }
}
