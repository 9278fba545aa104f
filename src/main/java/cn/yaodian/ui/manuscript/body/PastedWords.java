package cn.yaodian.ui.manuscript.body;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.Clipboard;

/** What the clipboard's words are as lines of a text: from Word and Excel too, with tables as rows parted by tabs. */
@FunctionalInterface
public interface PastedWords {

    /** Empty where the clipboard holds no words. On the FX thread. */
    Optional<String> now();

    /**
     * @param ofPage makes lines of a piece of a web page, which is how word processors hand tables over; empty where it
     *               holds no table, so that the plain words serve as well
     */
    static PastedWords ofClipboard(Function<String, Optional<String>> ofPage) {
        return () -> {
            Clipboard clipboard = Clipboard.getSystemClipboard();
            Optional<String> table = clipboard.hasHtml() ? ofPage.apply(clipboard.getHtml()) : Optional.empty();
            return table.or(() -> Optional.ofNullable(clipboard.getString()).map(PastedWords::lines))
                    .filter(words -> !words.isEmpty());
        };
    }

    /** Words with the line ends of this text and without characters that are never printed. */
    private static String lines(String words) {
        return words.replace("\r\n", "\n").replaceAll("[\r\u000b\u2028\u2029]", "\n")
                .replaceAll("[\\x00-\\x08\\x0c\\x0e-\\x1f\u200b\ufeff]", "");
    }
}
