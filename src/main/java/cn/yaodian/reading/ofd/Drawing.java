package cn.yaodian.reading.ofd;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.page.Letter;
import cn.yaodian.reading.page.Stroke;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a page, a template or a composite object draws, as far as text and tables need it. Not for several threads. */
final class Drawing {

    /** More letters on one page are no document's, but made to exhaust memory. */
    private static final int MOST_LETTERS = 200_000;
    /** More lines are a map or a drawing, and no table's. */
    private static final int MOST_STROKES = 50_000;

    /**
     * A composite object that stands somewhere in it.
     *
     * @param id    of what it shows
     * @param plane in which that stands
     */
    record Reference(String id, Plane plane, boolean visible) {}

    private final Path file;
    private final List<Reference> references = new ArrayList<>();
    private final List<Letter> shown = new ArrayList<>();
    private final List<Letter> unseen = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private boolean pictures;

    /** @param file named in what goes wrong */
    Drawing(Path file) {
        this.file = file;
    }

    List<Letter> shown() {
        return shown;
    }

    List<Letter> unseen() {
        return unseen;
    }

    List<Stroke> strokes() {
        return strokes;
    }

    List<Reference> references() {
        return references;
    }

    /** Letters and lines. */
    int size() {
        return shown.size() + unseen.size() + strokes.size();
    }

    /** Whether anything is drawn that may be a picture of text. */
    boolean hasPictures() {
        return pictures;
    }

    void add(Letter letter, boolean visible) {
        if (!Double.isFinite(letter.x() + letter.baseline() + letter.width() + letter.size() + letter.angle())) {
            return;
        }
        (visible ? shown : unseen).add(letter);
        if (shown.size() + unseen.size() > MOST_LETTERS) {
            throw new FailureException(Failure.FILE_UNPACKS_TOO_LARGE, file);
        }
    }

    void add(Stroke stroke) {
        if (strokes.size() < MOST_STROKES && Double.isFinite(stroke.x1() + stroke.y1() + stroke.x2() + stroke.y2())) {
            strokes.add(stroke);
        }
    }

    void add(Reference reference) {
        references.add(reference);
    }

    void addPicture() {
        pictures = true;
    }

    /** Draws another one here. */
    void add(Drawing other, Plane plane, boolean visible) {
        other.shown.forEach(letter -> add(plane.place(letter), visible));
        other.unseen.forEach(letter -> add(plane.place(letter), false));
        if (strokes.size() < MOST_STROKES) {
            other.strokes.forEach(stroke -> add(plane.place(stroke)));
        }
        pictures |= other.pictures && visible;
    }
}
