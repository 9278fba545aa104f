package cn.yaodian.ui.frame;

import cn.yaodian.ui.screen.Navigator;
import cn.yaodian.ui.screen.YearChoice;
import cn.yaodian.ui.search.SearchBox;
import cn.yaodian.ui.theme.StyleClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The line above the screen: where I am, which year, find anything, undo and redo. */
final class TopBar extends HBox {

    TopBar(Navigator navigator, YearChoice years, SearchBox search, StepButtons steps) {
        getStyleClass().addAll("yd-top", StyleClass.ROW);
        Breadcrumb breadcrumb = new Breadcrumb(navigator);
        HBox.setHgrow(breadcrumb, Priority.ALWAYS);
        getChildren().addAll(breadcrumb, steps, new YearSwitch(years, navigator), search);
    }
}
