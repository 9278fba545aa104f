package cn.yaodian.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.writing.font.BundledFonts;
import cn.yaodian.PropertySeed;
import cn.yaodian.document.Block;
import cn.yaodian.document.DocumentText;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Table;
import cn.yaodian.writing.font.FontLibrary;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a document: it is set, nothing leaves the page or covers other text, and nothing is lost. */
class WildDocumentsTest {

    private static final FontLibrary FONTS = BundledFonts.LIBRARY;
    private final Typesetter typesetter = new Typesetter(FONTS);

    @Provide
    Arbitrary<OfficialDocument> wild() {
        return WildDocuments.all();
    }

    @Property(seed = PropertySeed.FIXED, tries = 120)
    void noCharacterLeavesTheTextAreaOrCoversAnother(@ForAll("wild") OfficialDocument document) {
        for (Page page : typesetter.set(document)) {
            SetGlyphs glyphs = SetGlyphs.of(page, FONTS);
            assertThat(glyphs.outside()).as("outside").isEmpty();
            assertThat(glyphs.overlap()).as("over each other").isEmpty();
        }
    }

    @Property(seed = PropertySeed.FIXED, tries = 120)
    void everyCharacterStandsOnThePagesOnceAndInTheOrderOfReading(@ForAll("wild") OfficialDocument document) {
        List<Page> pages = typesetter.set(document);
        StringBuilder set = new StringBuilder();
        for (Page page : pages) {
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Text text
                        && (text.baseline() < Sheet.BOTTOM || page.width() > page.height())) {
                    set.append(text.text());
                }
            }
        }
        String wanted = DocumentText.of(typesetter.printed(document));
        assertThat(only(set.toString(), c -> !WildDocuments.isOfCell(c)))
                .isEqualTo(only(wanted, c -> !WildDocuments.isOfCell(c)));
        assertThat(sorted(only(set.toString(), WildDocuments::isOfCell)))
                .isEqualTo(sorted(only(cells(document), WildDocuments::isOfCell)));
    }

    @Property(seed = PropertySeed.FIXED, tries = 30)
    void thePagesAreTheSameEachTime(@ForAll("wild") OfficialDocument document) {
        assertThat(new Typesetter(FONTS).set(document)).isEqualTo(typesetter.set(document));
    }

    private static String cells(OfficialDocument document) {
        StringBuilder text = new StringBuilder();
        Stream.concat(document.body().stream(), document.annexes().stream().flatMap(annex -> annex.body().stream()))
                .filter(Table.class::isInstance).map(Block::text).forEach(text::append);
        return text.toString();
    }

    /** What is printed of a text, without blanks. */
    private static String only(String text, IntPredicate wanted) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().map(Printable::of)
                .filter(c -> c >= 0 && !Character.isWhitespace(c) && !Character.isSpaceChar(c)).filter(wanted)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static List<Integer> sorted(String text) {
        return text.codePoints().sorted().boxed().toList();
    }
}
