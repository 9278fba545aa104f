package cn.yaodian.inspection.ofd;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.inspection.measure.MeasuredDocument;
import cn.yaodian.inspection.measure.MeasuredPage;
import cn.yaodian.reading.ofd.OfdDocument;
import cn.yaodian.reading.ofd.OfdFile;
import cn.yaodian.reading.ofd.OfdPackage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Measures the pages of an OFD by what they draw. */
public final class OfdMeasuring {

    private static final int MOST_PAGES = 3000;

    private OfdMeasuring() {}

    /**
     * @param file named in what goes wrong
     * @throws FailureException FILE_ENCRYPTED, FILE_DAMAGED, FILE_REFERS_OUTSIDE, FILE_TOO_LARGE or FILE_UNPACKS_TOO_LARGE
     */
    public static MeasuredDocument measure(Path file, byte[] bytes) {
        return OfdFile.open(file, bytes, OfdMeasuring::measure);
    }

    private static MeasuredDocument measure(OfdPackage parts, List<String> roots) throws XMLStreamException {
        List<MeasuredPage> pages = new ArrayList<>();
        for (String root : roots) {
            OfdDocument document = OfdDocument.read(parts.need(OfdFile.ROOT, root));
            if (pages.size() + document.pages().size() > MOST_PAGES) {
                throw new FailureException(Failure.FILE_TOO_LARGE, parts.file(), document.pages().size() + " 页",
                        MOST_PAGES + " 页");
            }
            OfdResources resources = new OfdResources(parts);
            for (String named : document.resources()) {
                resources.add(document.part(), named);
            }
            OfdPages sheets = new OfdPages(parts, document, resources);
            for (OfdDocument.PageEntry entry : document.pages()) {
                pages.add(sheets.measure(entry, pages.size() + 1));
            }
        }
        return new MeasuredDocument(pages);
    }
}
