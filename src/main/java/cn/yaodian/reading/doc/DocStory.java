package cn.yaodian.reading.doc;

import cn.yaodian.reading.line.LineForm;
import cn.yaodian.reading.line.MarkedText;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.SourceTrait;
import cn.yaodian.reading.word.BlockSink;
import cn.yaodian.reading.word.Fields;
import cn.yaodian.reading.word.ParagraphWords;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/** Walks through a story of a binary document, which is a body, a cell, a text box or the notes. */
final class DocStory {

    private static final int CENTRED = 1;
    private static final int RUNNING_TEXT = 9;
    /** Word writes this in place of a list for numbers of its sixth version, whose words stand in the text. */
    private static final int OLD_LIST = 0x7ff;

    private final DocLooks looks;
    private final DocLists lists;
    private final DocBoxes boxes;
    private final Consumer<SourceTrait> traits;
    private final BlockSink sink;
    private final Fields fields = new Fields();
    private MarkedText carried = new MarkedText();

    DocStory(DocLooks looks, DocLists lists, DocBoxes boxes, Consumer<SourceTrait> traits, BlockSink sink) {
        this.looks = looks;
        this.lists = lists;
        this.boxes = boxes;
        this.traits = traits;
        this.sink = sink;
    }

    DocStory within(BlockSink other) {
        return new DocStory(looks, lists, boxes, traits, other);
    }

    /**
     * Hands the paragraphs and tables on.
     *
     * @param level of the table that the story is a cell of, 0 outside of tables
     */
    void read(Range story, int level) {
        int count = story.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = story.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                i += table(story, paragraph) - 1;
            } else {
                paragraph(paragraph);
            }
        }
        if (!carried.isEmpty()) {
            sink.paragraph(carried, LineForm.PLAIN, Optional.empty());
        }
    }

    /** Gives how many paragraphs the table has; at least one, so that a damaged one does not hold the walk up. */
    private int table(Range story, Paragraph first) {
        Optional<Table> table = tableAt(story, first);
        int rows = table.map(Table::numRows).orElse(0);
        if (table.isEmpty() || rows == 0 || table.get().numParagraphs() == 0) {
            paragraph(first);
            return 1;
        }
        new DocTable(table.get(), this).writeTo(sink);
        return table.get().numParagraphs();
    }

    private static Optional<Table> tableAt(Range story, Paragraph first) {
        try {
            return Optional.of(story.getTable(first));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notTheFirst) {
            return Optional.empty(); // its words are read as text
        }
    }

    private void paragraph(Paragraph paragraph) {
        ParagraphWords words = new ParagraphWords();
        boolean goesOn = false;
        RunReader runs = new RunReader(fields, traits,
                place -> boxes.at(place).ifPresent(box -> within(sink).read(box, 0)));
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            goesOn |= runs.read(paragraph.getCharacterRun(i), words);
        }
        fields.endOfParagraph();
        MarkedText own = carried.isEmpty() ? words.words() : carried.append(words.words());
        carried = new MarkedText();
        if (goesOn) {
            carried = own;
            return;
        }
        int list = paragraph.getIlfo();
        // Programs other than Word do not note that the mark of a deleted paragraph is deleted too; it is not counted.
        boolean deleted = own.isLeftOut();
        String label = list == OLD_LIST || deleted ? "" : lists.label(list, paragraph.getIlvl());
        boolean contents = looks.isContents(paragraph.getStyleIndex()) || words.isContentsEntry();
        sink.paragraph(label.isEmpty() || own.isBlank() ? own : MarkedText.of(label).append(own),
                form(paragraph, words.isBold()), contents ? Optional.of(LeftOut.CONTENTS) : Optional.empty());
    }

    private LineForm form(Paragraph paragraph, boolean bold) {
        int outline = paragraph.getLvl();
        int level = outline >= 0 && outline < RUNNING_TEXT
                ? outline + 1
                : looks.headingLevel(paragraph.getStyleIndex());
        return new LineForm(level, bold, paragraph.getJustification() == CENTRED, paragraph.getFirstLineIndent() > 0);
    }
}
