package cn.yaodian.reading.pdf;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** Holds the drawing of one document within what a document can need. Not for several threads. */
public final class DrawingBounds {

    /** What is written out takes bytes for each step, however well it is packed; drawings within drawings take none. */
    private static final long STEPS_OF_A_BYTE = 20;
    private static final long FREE_STEPS = 100_000;
    /** A page of dense text takes five thousand. */
    private static final long MOST_STEPS = 10_000_000;

    private final Path file;
    private final FontBounds fonts = new FontBounds();
    private final long most;
    private long steps;

    /**
     * @param file named in the failure
     * @param size of the file, in bytes
     */
    public DrawingBounds(Path file, long size) {
        this.file = file;
        this.most = Math.min(FREE_STEPS + STEPS_OF_A_BYTE * size, MOST_STEPS);
    }

    /**
     * Looks at a step before it is taken.
     *
     * @throws FailureException FILE_UNPACKS_TOO_LARGE if the document draws without end
     */
    public void check(String operator, List<COSBase> operands, @Nullable PDResources resources) {
        if (++steps > most) {
            throw new FailureException(Failure.FILE_UNPACKS_TOO_LARGE, file);
        }
        if (resources == null || operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
            return;
        }
        if (operator.equals(OperatorName.SET_FONT_AND_SIZE)) {
            font(entry(resources, COSName.FONT, name));
        } else if (operator.equals(OperatorName.SET_GRAPHICS_STATE_PARAMS)) {
            COSDictionary state = entry(resources, COSName.EXT_G_STATE, name);
            COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
            font(font != null && font.size() > 0 && font.getObject(0) instanceof COSDictionary own ? own : null);
        }
    }

    private void font(@Nullable COSDictionary font) {
        if (font != null) {
            fonts.hold(font);
        }
    }

    private static @Nullable COSDictionary entry(PDResources resources, COSName kind, COSName name) {
        COSDictionary all = resources.getCOSObject().getCOSDictionary(kind);
        return all == null ? null : all.getCOSDictionary(name);
    }
}
