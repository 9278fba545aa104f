package cn.yaodian.ui.returns.entry;

import cn.yaodian.domain.figure.PlainFigure;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A figure as it is typed: digits, also full-width ones, with or without separators between thousands. */
final class FigureText {

    /** As many digits as the ledger keeps, before and behind the point. */
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,30}(\\.\\d{1,12})?");
    private static final Pattern SEPARATED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d{1,12})?");

    private FigureText() {}

    /** Empty where it is no figure; a field with nothing in it has none either. */
    static Optional<BigDecimal> read(String typed) {
        String plain = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        if (SEPARATED.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        }
        return FIGURE.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    static String show(Optional<BigDecimal> figure) {
        return figure.map(PlainFigure::text).orElse("");
    }
}
