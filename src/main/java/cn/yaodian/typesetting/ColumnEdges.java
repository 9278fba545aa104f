package cn.yaodian.typesetting;

import java.util.List;

/** The widths of a table's columns: as they are wanted in relation to each other, but none too narrow for a character. */
final class ColumnEdges {

    private ColumnEdges() {}

    /**
     * @param wanted    widths in relation to each other
     * @param left      edge of the table
     * @param room      width of the table
     * @param narrowest that a column may be; all of them together find room
     * @return left edge of each column, and the right edge of the last
     */
    static double[] of(List<Double> wanted, double left, double room, double narrowest) {
        double[] widths = new double[wanted.size()];
        boolean[] narrow = new boolean[widths.length];
        boolean found = true;
        while (found) {
            found = false;
            double sum = 0;
            double rest = room;
            for (int i = 0; i < widths.length; i++) {
                sum += narrow[i] ? 0 : wanted.get(i);
                rest -= narrow[i] ? narrowest : 0;
            }
            for (int i = 0; i < widths.length; i++) {
                widths[i] = narrow[i] ? narrowest : wanted.get(i) / sum * rest;
                if (!narrow[i] && widths[i] < narrowest - 1e-9) {
                    narrow[i] = true;
                    found = true;
                }
            }
        }
        double[] edges = new double[widths.length + 1];
        edges[0] = left;
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
        return edges;
    }
}
