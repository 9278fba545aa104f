package cn.yaodian.reading.page;

import java.util.List;

/** The text of a table's cell: lines that its width has cut are joined, those that were begun on purpose are not. */
final class CellText {

    /** Room that a line may leave although the next word would just have found place, in sizes of the type. */
    private static final double SLACK = 0.1;

    /** What word processors leave between Western and Chinese, in sizes of the type. */
    private static final double BETWEEN_SCRIPTS = 0.25;

    private CellText() {}

    /** @param room width that lines of this cell can fill, in points */
    static String of(List<TextLine> lines, double room) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                TextLine before = lines.get(i - 1);
                TextLine line = lines.get(i);
                text.append(wraps(before, line, room) ? LineJoint.between(before.text(), line.text()) : "\n");
            }
            text.append(lines.get(i).text());
        }
        return text.toString();
    }

    private static boolean wraps(TextLine before, TextLine line, double room) {
        char end = before.text().charAt(before.text().length() - 1);
        boolean mixed = LineText.isWestern(end) != LineText.isWestern(line.text().charAt(0));
        double blank = mixed ? BETWEEN_SCRIPTS * line.size() : 0;
        return before.width() + blank + line.firstUnit() > room - SLACK * line.size();
    }
}
