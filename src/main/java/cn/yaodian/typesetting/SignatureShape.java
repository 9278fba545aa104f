package cn.yaodian.typesetting;

import cn.yaodian.document.Signature;
import cn.yaodian.document.Typeface;
import java.util.ArrayList;
import java.util.List;

/**
 * Where names and date of a document without seal stand (GB/T 9704-2012, 7.3.5.2): the name two characters from the right,
 * the date two right of where the name begins; several names centred on each other. In points from the sheet's left edge.
 *
 * @param names    the lines of each name
 * @param nameLeft left edge of the widest name
 * @param nameRight its right edge
 * @param dateLeft left edge of the date
 */
public record SignatureShape(List<List<String>> names, double nameLeft, double nameRight, double dateLeft) {

    private static final double TWO = 2 * Sheet.CELL;

    public SignatureShape {
        names = names.stream().map(List::copyOf).toList();
    }

    public static SignatureShape of(Signature signature, TypeMetrics metrics) {
        double room = Sheet.RIGHT - Sheet.LEFT - TWO;
        List<List<String>> names = new ArrayList<>();
        double nameWidth = 0;
        for (String body : signature.bodies()) {
            List<String> lines = TitleShape.lines(body, room / Sheet.CELL);
            names.add(lines);
            for (String line : lines) {
                nameWidth = Math.max(nameWidth, width(line, room, metrics));
            }
        }
        double right = Sheet.RIGHT - TWO;
        double nameLeft = right - nameWidth;
        double dateLeft = nameLeft + TWO;
        double dateWidth = width(signature.date(), room - TWO, metrics);
        if (names.isEmpty() || dateLeft + dateWidth > right) {
            // The date is the longer: it keeps the distance from the right, and the name moves left with it.
            dateLeft = right - dateWidth;
            nameLeft = Math.min(nameLeft, dateLeft - TWO);
        }
        return new SignatureShape(names, nameLeft, nameLeft + nameWidth, dateLeft);
    }

    private static double width(String text, double room, TypeMetrics metrics) {
        return OneLine.size3(text, Typeface.FANGSONG, metrics).width(room);
    }
}
