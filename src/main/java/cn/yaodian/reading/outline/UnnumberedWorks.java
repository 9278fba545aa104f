package cn.yaodian.reading.outline;

import cn.yaodian.reading.duty.DecidedDuties;
import cn.yaodian.reading.duty.FoundDuties;
import cn.yaodian.reading.label.LabelReader;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts the paragraphs below a heading into works without number and what is no work. A work is a paragraph that names its
 * units, in itself or on the lines that follow it (牵头单位：…); lines like 完成时限：… belong to the work before them.
 */
final class UnnumberedWorks {

    private static final int SHORTEST_FIELD = 2;
    private static final int LONGEST_FIELD = 8;
    private static final String BULLETS = "—－–―─●◆■▪◇○★☆•·▲△□▶►➢◎";

    /** What a stretch of paragraphs is. */
    sealed interface Piece {}

    /** It belongs to no work. */
    record Kept(Passage passage) implements Piece {}

    /** A work with the lines that belong to it. */
    record Work(OutlineNode node) implements Piece {}

    private final DecidedDuties reader;
    private final List<Piece> pieces = new ArrayList<>();
    /** Plain text that the next line may give units to, and the fields behind it. */
    private final List<Passage> held = new ArrayList<>();
    private final List<OutlineNode> open = new ArrayList<>();

    private UnnumberedWorks(DecidedDuties reader) {
        this.reader = reader;
    }

    static List<Piece> of(List<Passage> passages, DecidedDuties reader) {
        UnnumberedWorks works = new UnnumberedWorks(reader);
        for (Passage passage : passages) {
            if (passage instanceof Paragraph paragraph) {
                works.add(paragraph);
            } else {
                works.keepHeld();
                works.open.clear();
                works.pieces.add(new Kept(passage));
            }
        }
        works.keepHeld();
        return List.copyOf(works.pieces);
    }

    /** Whether the works stand for themselves: several do, and one does that has a dash where nothing else has. */
    static boolean areWorks(List<Piece> pieces) {
        long works = pieces.stream().filter(Work.class::isInstance).count();
        boolean listed = pieces.stream()
                .anyMatch(piece -> piece instanceof Kept(Paragraph paragraph) && bullet(paragraph.text()) > 0);
        return works > 1 || works == 1 && !listed && pieces.stream()
                .anyMatch(piece -> piece instanceof Work(OutlineNode node) && !node.bullet().isEmpty());
    }

    /** How many characters a dash or dot takes with which a paragraph begins that has no number. */
    static int bullet(TracedText text) {
        int end = 0;
        while (end < text.length() && BULLETS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end < text.length() ? end : 0;
    }

    private void add(Paragraph paragraph) {
        FoundDuties found = reader.read(paragraph.text());
        boolean dutiesOnly = !found.duties().isEmpty() && found.text().isEmpty();
        boolean field = isField(paragraph.text());
        if (!found.duties().isEmpty() && !dutiesOnly && !field) {
            keepHeld();
            begin(paragraph, List.of());
        } else if (!found.duties().isEmpty() && !held.isEmpty()) {
            List<Passage> fields = new ArrayList<>(held.subList(1, held.size()));
            fields.add(paragraph);
            Paragraph first = (Paragraph) held.getFirst();
            held.clear();
            begin(first, fields);
        } else if (!found.duties().isEmpty() || field) {
            follow(paragraph);
        } else {
            keepHeld();
            held.add(paragraph);
        }
    }

    private void begin(Paragraph first, List<Passage> below) {
        OutlineNode node = new OutlineNode(first, LabelReader.read(first.text()), 0, reader);
        node.become(Role.TASK);
        node.text().addAll(below);
        open.clear();
        open.add(node);
        pieces.add(new Work(node));
    }

    private void follow(Paragraph paragraph) {
        if (!held.isEmpty()) {
            held.add(paragraph);
        } else if (!open.isEmpty()) {
            open.getFirst().text().add(paragraph);
        } else {
            pieces.add(new Kept(paragraph));
        }
    }

    private void keepHeld() {
        held.forEach(passage -> pieces.add(new Kept(passage)));
        held.clear();
    }

    /** 完成时限：…, 工作内容：…: a short word and a colon. */
    private static boolean isField(TracedText text) {
        for (int i = 0; i < text.length() && i <= LONGEST_FIELD; i++) {
            char c = text.charAt(i);
            if (Glyphs.isColon(c)) {
                return i >= SHORTEST_FIELD;
            }
            if (!Glyphs.isHan(c)) {
                return false;
            }
        }
        return false;
    }
}
