package cn.yaodian.writing.report;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** Numbers the pages of several parts as one book: each was laid out by itself and counted its own. */
final class PageNumbers {

    /** Keys of the elements in the frame's foot. */
    private static final String PAGE = "page";
    private static final String PAGES = "pages";

    private PageNumbers() {}

    static void runOn(List<JasperPrint> parts) {
        int all = parts.stream().mapToInt(part -> part.getPages().size()).sum();
        int number = 0;
        for (JasperPrint part : parts) {
            for (JRPrintPage page : part.getPages()) {
                number++;
                say(page, PAGE, number);
                say(page, PAGES, all);
            }
        }
    }

    private static void say(JRPrintPage page, String key, int number) {
        page.getElements().stream().filter(element -> key.equals(element.getKey())).map(JRPrintText.class::cast)
                .forEach(text -> text.setText(text.getFullText().replaceFirst("\\d+", Integer.toString(number))));
    }
}
