package cn.yaodian.reading.page;

import cn.yaodian.reading.text.LeftOut;
import java.util.ArrayList;
import java.util.List;

/**
 * What one sheet shows, as a reader found it.
 *
 * @param width   of the sheet as it is looked at, in points
 * @param letters in the order they are drawn
 * @param strokes lines that may be a table's
 * @param beside  text that is there but is not read with the rest
 */
public record PrintedPage(double width, double height, List<Letter> letters, List<Stroke> strokes,
        List<Beside> beside) {

    /** Share of letters drawn invisibly from which they are the text: what a scanner has recognised. */
    private static final double RECOGNISED = 0.5;

    public PrintedPage {
        letters = List.copyOf(letters);
        strokes = List.copyOf(strokes);
        beside = List.copyOf(beside);
    }

    /**
     * A sheet of which some letters do not show. If they are most of them, they are the text.
     *
     * @param unseen letters that are there but do not show
     */
    public static PrintedPage of(double width, double height, List<Letter> shown, List<Letter> unseen,
            List<Stroke> strokes) {
        if (unseen.size() > RECOGNISED * (unseen.size() + shown.size())) {
            List<Letter> all = new ArrayList<>(shown);
            all.addAll(unseen);
            return new PrintedPage(width, height, all, strokes, List.of());
        }
        StringBuilder hidden = new StringBuilder();
        unseen.forEach(letter -> hidden.append(letter.text()));
        return new PrintedPage(width, height, shown, strokes,
                List.of(new Beside(hidden.toString(), LeftOut.HIDDEN)));
    }

    /** The same sheet with more that is not read with the rest. */
    public PrintedPage with(Beside more) {
        List<Beside> all = new ArrayList<>(beside);
        all.add(more);
        return new PrintedPage(width, height, letters, strokes, all);
    }

    PrintedPage with(List<Letter> others) {
        return new PrintedPage(width, height, others, strokes, beside);
    }
}
