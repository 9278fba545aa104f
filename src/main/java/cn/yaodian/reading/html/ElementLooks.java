package cn.yaodian.reading.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How an element shows, as far as its name and its own style say. */
final class ElementLooks {

    private static final int LONGEST_STYLE = 4000;
    private static final int INHERITED_FROM = 12;
    private static final Set<String> NEVER_SHOWN = Set.of("script", "style", "noscript", "template", "head", "select",
            "option", "button", "textarea", "input", "iframe", "object", "embed", "svg", "canvas", "audio", "video",
            "map", "math", "datalist", "rp", "rt", "title", "meta", "link", "xml");

    private ElementLooks() {}

    static boolean isShown(Element element) {
        if (NEVER_SHOWN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return false;
        }
        String style = style(element);
        return style.isEmpty()
                || !value(style, "display").equals("none") && !value(style, "visibility").equals("hidden")
                        && !value(style, "mso-hide").equals("all");
    }

    /** Elements of unknown names stand in their line, as browsers show them. */
    static boolean isBlock(Element element) {
        String name = element.normalName();
        boolean known = element.tag().isKnownTag() && element.tag().isBlock() && !name.equals("ins")
                && !name.equals("del");
        return known || value(style(element), "display").equals("block");
    }

    static boolean isBold(Element element) {
        String name = element.normalName();
        if (name.equals("b") || name.equals("strong") || name.equals("th")) {
            return true;
        }
        String weight = value(style(element), "font-weight");
        return weight.startsWith("bold") || weight.length() == 3 && weight.compareTo("600") >= 0;
    }

    /** Level of h1 to h6, also where the line stands in an element within it; 0 for none. */
    static int headingLevel(Element owner) {
        Element at = owner;
        for (int i = 0; i < 3 && at != null; i++) {
            String name = at.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
                return name.charAt(1) - '0';
            }
            at = at.parent();
        }
        return 0;
    }

    static boolean isCentred(Element owner) {
        return inherited(owner, "text-align", "align").filter(value -> value.equals("center")).isPresent();
    }

    static boolean isIndented(Element owner) {
        return inherited(owner, "text-indent", "").filter(ElementLooks::isPositive).isPresent();
    }

    private static boolean isPositive(String length) {
        return !length.startsWith("-") && length.chars().anyMatch(c -> c >= '1' && c <= '9');
    }

    /** What the nearest element says that says anything of it. */
    private static Optional<String> inherited(Element owner, String property, String attribute) {
        Element at = owner;
        for (int i = 0; i < INHERITED_FROM && at != null; i++) {
            String said = value(style(at), property);
            // A table's own attribute places the table, not the words in it.
            if (said.isEmpty() && !attribute.isEmpty() && !at.normalName().equals("table")) {
                said = at.normalName().equals("center") ? "center" : at.attr(attribute).toLowerCase(Locale.ROOT);
            }
            if (!said.isEmpty()) {
                return Optional.of(said);
            }
            at = at.parent();
        }
        return Optional.empty();
    }

    static String style(Element element) {
        String style = element.attr("style");
        return style.length() > LONGEST_STYLE ? "" : style.toLowerCase(Locale.ROOT);
    }

    /** What a style says of one property, empty for nothing. */
    static String value(String style, String property) {
        int at = style.indexOf(property);
        while (at >= 0) {
            int colon = at + property.length();
            boolean whole = at == 0 || " ;\t\r\n".indexOf(style.charAt(at - 1)) >= 0;
            if (whole && colon < style.length() && style.charAt(colon) == ':') {
                int end = style.indexOf(';', colon);
                return style.substring(colon + 1, end < 0 ? style.length() : end).replace("!important", "").strip();
            }
            at = style.indexOf(property, colon);
        }
        return "";
    }
}
