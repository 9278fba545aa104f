package cn.yaodian.ui.settings;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.Appearance;
import cn.yaodian.ui.theme.Brightness;
import cn.yaodian.ui.theme.StyleClass;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Light or dark and the size of text; both are applied at once. */
final class AppearanceForm extends VBox {

    private static final double STEP = 10;

    private final ObjectProperty<Appearance> appearance;

    AppearanceForm(ObjectProperty<Appearance> appearance) {
        this.appearance = appearance;
        getStyleClass().add("yd-form");
        getChildren().addAll(row(Messages.text("appearance.brightness"), brightness()),
                row(Messages.text("appearance.fontSize"), fontSize()));
    }

    private static VBox row(String name, HBox control) {
        Label label = new Label(name);
        label.getStyleClass().add("yd-field-name");
        VBox row = new VBox(label, control);
        row.getStyleClass().addAll("yd-field", StyleClass.TIGHT);
        return row;
    }

    private HBox brightness() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.getStyleClass().add("yd-segments");
        for (Brightness choice : Brightness.values()) {
            ToggleButton button = new ToggleButton(Messages.text("brightness." + choice.name()));
            button.setToggleGroup(group);
            button.setSelected(appearance.get().brightness() == choice);
            button.setOnAction(_ -> {
                // One of them is always chosen, also after a second click on it.
                button.setSelected(true);
                appearance.set(appearance.get().withBrightness(choice));
            });
            box.getChildren().add(button);
        }
        return box;
    }

    private HBox fontSize() {
        Slider slider = new Slider(Appearance.SMALLEST, Appearance.LARGEST, appearance.get().fontPercent());
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(STEP);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(Messages.text("appearance.fontSize"));
        Label percent = new Label();
        percent.textProperty().bind(appearance.map(shown -> Messages.text("appearance.percent", shown.fontPercent())));
        slider.valueProperty().addListener((_, _, value) -> {
            int snapped = (int) (Math.round(value.doubleValue() / STEP) * STEP);
            if (snapped != appearance.get().fontPercent()) {
                appearance.set(appearance.get().withFontPercent(snapped));
            }
        });
        HBox box = new HBox(slider, percent);
        box.getStyleClass().add(StyleClass.ROW);
        return box;
    }
}
