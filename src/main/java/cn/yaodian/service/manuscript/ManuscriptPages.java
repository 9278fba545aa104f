package cn.yaodian.service.manuscript;

import cn.yaodian.composing.manuscript.ManuscriptComposer;
import cn.yaodian.composing.manuscript.PlacedRemark;
import cn.yaodian.document.Block;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Table;
import cn.yaodian.domain.manuscript.ManuscriptFoot;
import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.domain.manuscript.ManuscriptHead;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.LiveSetting;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The document of a manuscript, page by page, as it would be printed now. Safe to call from any thread. */
public final class ManuscriptPages {

    private static final int FILES_KEPT = 16;
    private static final ManuscriptText NOTHING = new ManuscriptText(
            new ManuscriptHead(ManuscriptForm.DOCUMENT, List.of(), "", "", "", "", "", List.of(), "", ""), "",
            List.of(), "", List.of(), ManuscriptFoot.NONE, List.of());

    private static final Pattern TABLE_MARK = Pattern.compile("\\s*[［\\[【].*[］\\]】]\\s*");
    private static final String A_ROW = "\n1\t2";

    private final Fonts fonts;
    private final Function<String, byte[]> files;
    private final Supplier<List<String>> names;

    /**
     * @param files content of a kept file by its sha256
     * @param names of units, which no title is broken within
     */
    public ManuscriptPages(Fonts fonts, Function<String, byte[]> files, Supplier<List<String>> names) {
        this.fonts = fonts;
        this.names = names;
        Map<String, byte[]> kept = Collections.synchronizedMap(new LinkedHashMap<>(FILES_KEPT, 0.75f, true) {

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
                return size() > FILES_KEPT;
            }
        });
        // Pages are set on every key; the pictures in them have not changed since the last.
        this.files = sha256 -> kept.computeIfAbsent(sha256, files);
    }

    /** @param text as it stands on the screen, saved or not */
    public SetManuscript of(ManuscriptText text) {
        return new Live().set(text);
    }

    /** Sets one manuscript again and again while it is written, faster than from the beginning each time. */
    public Live live() {
        return new Live();
    }

    /** The pages of one manuscript that is being written. For one thread at a time. */
    public final class Live {

        private final LiveSetting setting = new LiveSetting(fonts.metrics(), names.get());

        private Live() {}

        /** @param text as it now stands */
        public SetManuscript set(ManuscriptText text) {
            OfficialDocument document = ManuscriptComposer.compose(text, files);
            List<Page> pages = setting.update(document).pages();
            return new SetManuscript(pages, doubts(text), fonts.report(document, pages));
        }
    }

    /** What is doubtful in the words, wherever it stands. */
    private static List<TextDoubt> doubts(ManuscriptText text) {
        return ManuscriptComposer.remarks(text).stream().map(ManuscriptPages::doubt).toList();
    }

    private static TextDoubt doubt(PlacedRemark placed) {
        return new TextDoubt(placed.anchor(), placed.remark().severity(), placed.remark().message());
    }

    /** What one line of a text becomes, seen by itself; empty where it is printed as nothing. */
    public static Optional<Block> block(String line) {
        List<Block> blocks = blocks(line);
        // What is said of a table stands before its rows; by itself it would be taken for words.
        List<Block> withRow = TABLE_MARK.matcher(line).matches() ? blocks(line + A_ROW) : List.of();
        boolean ofTable = withRow.size() == 1 && withRow.getFirst() instanceof Table;
        return (ofTable ? withRow : blocks).stream().findFirst();
    }

    private static List<Block> blocks(String lines) {
        return ManuscriptComposer.compose(NOTHING.withBody(lines), _ -> new byte[0]).body();
    }
}
