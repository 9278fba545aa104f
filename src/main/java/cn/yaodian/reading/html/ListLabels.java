package cn.yaodian.reading.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The numbers that a browser puts before the items of ordered lists. A list within a list is told from it by the form
 * of its numbers, since lines have no other way to show it. Not for several threads.
 */
final class ListLabels {

    private static final String CHINESE = "一二三四五六七八九";
    private static final int LARGEST = 999;

    private final Deque<OpenList> open = new ArrayDeque<>();

    void enter(Element list) {
        open.push(new OpenList(list, number(list, "start", 1)));
    }

    void leave() {
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    /** The next number, empty for an item of a list without numbers. */
    String next(Element item) {
        OpenList list = open.peek();
        if (list == null) {
            return "";
        }
        int number = number(item, "value", list.next);
        list.next = number + 1;
        String style = ElementLooks.value(ElementLooks.style(list.element), "list-style-type")
                + ElementLooks.value(ElementLooks.style(list.element), "list-style")
                + ElementLooks.value(ElementLooks.style(item), "list-style-type");
        boolean ordered = list.element.normalName().equals("ol");
        if (!ordered || style.contains("none") || number < 1 || number > LARGEST) {
            return "";
        }
        if (style.contains("cjk") || style.contains("simp-chinese") || style.contains("trad-chinese")) {
            return chinese(number) + "、";
        }
        long outer = open.stream().skip(1).filter(each -> each.element.normalName().equals("ol")).count();
        return outer == 0 ? number + ". " : outer == 1 ? "（" + number + "）" : number + "）";
    }

    private static int number(Element element, String attribute, int otherwise) {
        String written = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
        boolean digits = !written.isEmpty() && written.length() <= 4
                && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(written) : otherwise;
    }

    private static String chinese(int number) {
        if (number >= 100) {
            int rest = number % 100;
            String hundreds = CHINESE.charAt(number / 100 - 1) + "百";
            return rest == 0 ? hundreds : hundreds + (rest < 10 ? "零" : rest < 20 ? "一" : "") + chinese(rest);
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : CHINESE.charAt(number / 10 - 1) + "十";
        return number % 10 == 0 ? tens : tens + CHINESE.charAt(number % 10 - 1);
    }

    private static final class OpenList {
        private final Element element;
        private int next;

        OpenList(Element element, int next) {
            this.element = element;
            this.next = next;
        }
    }
}
