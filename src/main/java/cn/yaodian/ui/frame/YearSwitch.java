package cn.yaodian.ui.frame;

import cn.yaodian.messages.Messages;
import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.screen.YearChoice;
import cn.yaodian.ui.screen.YearSpan;
import cn.yaodian.ui.theme.StyleClass;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.jspecify.annotations.Nullable;

/** The year whose plans are shown, where that matters. */
final class YearSwitch extends MenuButton {

    private final YearChoice years;

    YearSwitch(YearChoice years, Navigator navigator) {
        this.years = years;
        getStyleClass().add(StyleClass.FLAT);
        setAccessibleText(Messages.text("frame.year"));
        years.spanProperty().addListener((_, _, _) -> refresh());
        years.years().addListener((ListChangeListener<Integer>) _ -> refresh());
        navigator.placeProperty().addListener((_, _, place) -> setVisible(matters(place)));
        setVisible(matters(navigator.placeProperty().get()));
        managedProperty().bind(visibleProperty());
        refresh();
    }

    private static boolean matters(@Nullable Place place) {
        return place instanceof Place.Today || place instanceof Place.PlanList || place instanceof Place.ManuscriptList
                || place instanceof Place.NumberList || place instanceof Place.Ledger || place instanceof Place.Returns
                || place instanceof Place.SentReturn || place instanceof Place.ReturnMatrix
                || place instanceof Place.Charts;
    }

    private void refresh() {
        setText(words(years.spanProperty().get()));
        getItems().setAll(item(YearSpan.ALL));
        years.years().forEach(year -> getItems().add(item(YearSpan.of(year))));
    }

    private RadioMenuItem item(YearSpan span) {
        RadioMenuItem item = new RadioMenuItem(words(span));
        item.setSelected(span.equals(years.spanProperty().get()));
        item.setOnAction(_ -> years.spanProperty().set(span));
        return item;
    }

    private static String words(YearSpan span) {
        return span.isAll()
                ? Messages.text("frame.allYears")
                : Messages.text("frame.oneYear", String.valueOf(span.first()));
    }
}
