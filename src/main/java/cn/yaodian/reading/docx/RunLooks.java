package cn.yaodian.reading.docx;

import cn.yaodian.reading.archive.PartXml;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What a run's own properties say, with its styles for the rest. */
final class RunLooks {

    private Optional<Boolean> bold = Optional.empty();
    private Optional<Boolean> hidden = Optional.empty();
    private String style = "";

    /** Reads rPr, on which the walk stands. */
    void read(PartXml xml) throws XMLStreamException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "b" -> bold = Optional.of(xml.isOn());
                case "vanish" -> hidden = Optional.of(xml.isOn());
                case "rStyle" -> style = xml.attribute("val");
                case "rPrChange" -> xml.skip();
                default -> {
                    // looks that do not matter to reading
                }
            }
        }
    }

    boolean isBold(WordStyles styles, String paragraphStyle) {
        return bold.or(() -> styles.bold(style)).or(() -> styles.bold(paragraphStyle)).orElse(false);
    }

    boolean isHidden(WordStyles styles, String paragraphStyle) {
        return hidden.or(() -> styles.hidden(style)).or(() -> styles.hidden(paragraphStyle)).orElse(false);
    }
}
