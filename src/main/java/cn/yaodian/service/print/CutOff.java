package cn.yaodian.service.print;

import java.util.List;
import java.util.Set;

/**
 * What a printer does not print because it does not reach it.
 *
 * @param margin in mm: so far from that edge it does not reach
 * @param what   is cut
 * @param pages  their numbers
 */
public record CutOff(Edge edge, double margin, Set<Thing> what, List<Integer> pages) {

    /** Of the upright sheet. */
    public enum Edge {
        LEFT, TOP, RIGHT, BOTTOM
    }

    /** In the order in which it is told. */
    public enum Thing {
        TEXT, PAGE_NUMBER, RULE, PICTURE
    }

    public CutOff {
        what = Set.copyOf(what);
        pages = List.copyOf(pages);
    }
}
