package cn.yaodian.composing.number;

import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberKind;
import cn.yaodian.domain.number.NumberSeries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * 文种: a document's title ends in it (党政机关公文处理工作条例, 第八条 and 第九条), so that it is known of documents that were
 * written elsewhere too.
 */
final class KindWords {

    private static final List<String> WORDS = read();

    private KindWords() {}

    /** Empty where neither the title nor a bulletin's name ends in one. */
    static String of(NumberEntry entry) {
        NumberSeries series = entry.number().series();
        String ofTitle = endOf(entry.holder().title());
        return ofTitle.isEmpty() && series.run().kind() == NumberKind.BULLETIN ? endOf(series.word()) : ofTitle;
    }

    private static String endOf(String title) {
        String bare = title.replaceAll("（[^（）]*）$", "");
        return WORDS.stream().filter(bare::endsWith).findFirst().orElse("");
    }

    private static List<String> read() {
        try (InputStream in = KindWords.class.getResourceAsStream("kinds.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
