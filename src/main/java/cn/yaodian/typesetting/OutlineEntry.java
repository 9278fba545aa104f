package cn.yaodian.typesetting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A line of the list by which one goes through a document: its title, the titles of its annexes, and their headings below
 * them.
 *
 * @param page  from 0
 * @param top   what is to be the upper edge of the view: a little above the line, in points from the sheet's upper edge
 * @param below in order
 */
public record OutlineEntry(String text, int page, double top, List<OutlineEntry> below) {

    /** Above the line that is gone to, in sizes of its type, so that it does not stick to the window's edge. */
    private static final double ABOVE = 1.5;

    public OutlineEntry {
        below = List.copyOf(below);
    }

    /** @return the titles, and headings that stand before any title */
    public static List<OutlineEntry> of(List<Page> pages) {
        Tree tree = new Tree();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            int at = 0;
            for (Part part : page.parts()) {
                if (!part.continued() && part.marks() > 0) {
                    double top = top(page.marks().get(at));
                    switch (part.role()) {
                        case Role.Title title -> tree.add(0, title.text(), i, top);
                        case Role.Heading heading -> tree.add(heading.level(), heading.text(), i, top);
                        case Role.Plain _,Role.Cell _,Role.Figure _,Role.SealPicture _ -> {
                        }
                    }
                }
                at += part.marks();
            }
        }
        return tree.finish();
    }

    private static double top(Mark mark) {
        return mark instanceof Mark.Text text ? Math.max(0, text.baseline() - ABOVE * text.size()) : 0;
    }

    /** Entries that still take others below them, the deepest first. */
    private static final class Tree {

        private record Open(int level, String text, int page, double top, List<OutlineEntry> below) {}

        private final Deque<Open> open = new ArrayDeque<>();
        private final List<OutlineEntry> finished = new ArrayList<>();

        void add(int level, String text, int page, double top) {
            closeDownTo(level);
            // A heading in a line of its own bears no mark at its end; one that runs on into its paragraph does.
            open.push(new Open(level, text.strip().replaceFirst("[。；：]$", ""), page, top, new ArrayList<>()));
        }

        private void closeDownTo(int level) {
            while (!open.isEmpty() && open.getFirst().level() >= level) {
                Open last = open.pop();
                OutlineEntry entry = new OutlineEntry(last.text(), last.page(), last.top(), last.below());
                (open.isEmpty() ? finished : open.getFirst().below()).add(entry);
            }
        }

        List<OutlineEntry> finish() {
            closeDownTo(0);
            return List.copyOf(finished);
        }
    }
}
