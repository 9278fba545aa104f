package cn.yaodian.reading.page;

import java.util.List;

/**
 * What one sheet shows, as a reader found it.
 *
 * @param width   of the sheet as it is looked at, in points
 * @param letters in the order they are drawn
 * @param strokes lines that may be a table's
 * @param unseen  text that is there but does not show
 */
public record PrintedPage(double width, double height, List<Letter> letters, List<Stroke> strokes, String unseen) {

    public PrintedPage {
        letters = List.copyOf(letters);
        strokes = List.copyOf(strokes);
    }

    PrintedPage with(List<Letter> others) {
        return new PrintedPage(width, height, others, strokes, unseen);
    }
}
