package cn.yaodian.ui.settings.rule;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/** A short field for a figure; what is none is framed in red. */
final class FigureField extends TextField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,6}(?:\\.\\d{1,4})?");
    private static final int COLUMNS = 3;

    FigureField(String accessibleText) {
        setPrefColumnCount(COLUMNS);
        setAccessibleText(accessibleText);
        getStyleClass().add("yd-rule-figure");
    }

    /** As typed, full-width digits too; empty where it is no figure. */
    Optional<BigDecimal> figure() {
        String typed = Normalizer.normalize(getText().strip(), Normalizer.Form.NFKC).replace("%", "");
        return FIGURE.matcher(typed).matches() ? Optional.of(new BigDecimal(typed)) : Optional.empty();
    }

    void mark(boolean wrong) {
        pseudoClassStateChanged(WRONG, wrong);
    }
}
