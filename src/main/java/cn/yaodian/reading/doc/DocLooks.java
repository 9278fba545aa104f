package cn.yaodian.reading.doc;

import cn.yaodian.reading.word.StyleNames;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;

/** What the names of a document's styles say. */
final class DocLooks {

    private final StyleSheet styles;

    DocLooks(StyleSheet styles) {
        this.styles = styles;
    }

    int headingLevel(int style) {
        return StyleNames.headingLevel(name(style)).orElse(0);
    }

    boolean isContents(int style) {
        return StyleNames.isContents(name(style));
    }

    private String name(int style) {
        if (styles == null || style < 0 || style >= styles.numStyles()) {
            return "";
        }
        StyleDescription found = styles.getStyleDescription(style);
        return found == null || found.getName() == null ? "" : found.getName();
    }
}
