package cn.yaodian.reading.doc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ddf.AbstractEscherOptRecord;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherProperty;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/** The text boxes of a document's body, by the places of the drawings that they hang on. */
final class DocBoxes {

    /** Where the file's head says where the table of text boxes lies (MS-DOC, 2.5.6: fcPlcftxbxTxt). */
    private static final int TABLE_PLACE = 0x25a;
    private static final int TABLE_LENGTH = 0x25e;
    private static final int ENTRY = 22;
    /** The property of a shape that names its text (MS-ODRAW, 2.3.21.1: lTxid). */
    private static final int TEXT_OF_SHAPE = 0x80;

    private final Optional<HWPFDocument> document;
    private final List<Range> boxes;
    private final Set<Integer> read = new HashSet<>();

    private DocBoxes(Optional<HWPFDocument> document, List<Range> boxes) {
        this.document = document;
        this.boxes = boxes;
    }

    static DocBoxes none() {
        return new DocBoxes(Optional.empty(), List.of());
    }

    static DocBoxes of(HWPFDocument document) {
        byte[] main = document.getMainStream();
        List<Range> boxes = new ArrayList<>();
        if (main.length >= TABLE_LENGTH + Integer.BYTES) {
            int place = LittleEndian.getInt(main, TABLE_PLACE);
            int length = LittleEndian.getInt(main, TABLE_LENGTH);
            byte[] tables = document.getTableStream();
            if (length > 0 && place >= 0 && length <= tables.length - place) {
                Range all = document.getMainTextboxRange();
                PlexOfCps plex = new PlexOfCps(tables, place, length, ENTRY);
                for (int i = 0; i < plex.length(); i++) {
                    int start = all.getStartOffset() + plex.getProperty(i).getStart();
                    int end = Math.min(all.getEndOffset(), all.getStartOffset() + plex.getProperty(i).getEnd());
                    boxes.add(new Range(Math.min(start, end), end, document));
                }
            }
        }
        return new DocBoxes(Optional.of(document), boxes);
    }

    /** The text box of the drawing at a place of the body, once. */
    Optional<Range> at(int place) {
        if (boxes.isEmpty() || document.isEmpty()) {
            return Optional.empty();
        }
        OfficeDrawing drawing = document.get().getOfficeDrawingsMain().getOfficeDrawingAt(place);
        if (drawing == null || drawing.getOfficeArtSpContainer() == null) {
            return Optional.empty();
        }
        int box = boxOf(drawing.getOfficeArtSpContainer());
        return box >= 0 && box < boxes.size() && read.add(box) ? Optional.of(boxes.get(box)) : Optional.empty();
    }

    private static int boxOf(EscherContainerRecord shape) {
        for (EscherRecord record : shape) {
            if (record instanceof AbstractEscherOptRecord options) {
                for (EscherProperty property : options.getEscherProperties()) {
                    if (property.getPropertyNumber() == TEXT_OF_SHAPE
                            && property instanceof EscherSimpleProperty text) {
                        return (text.getPropertyValue() >>> Short.SIZE) - 1;
                    }
                }
            }
        }
        return -1;
    }

    /** The boxes that no drawing of the body led to, such as those of grouped shapes. */
    List<Range> rest() {
        List<Range> rest = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            if (!read.contains(i)) {
                rest.add(boxes.get(i));
            }
        }
        return rest;
    }
}
