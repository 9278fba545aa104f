package cn.yaodian.writing.xlsx.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of an XML part exactly as it is written: a tag, or what stands between two.
 *
 * @param raw  with its angle brackets
 * @param name of the element without prefix; empty for what is no tag: text, comments, instructions
 */
record XmlToken(String raw, String name) {

    XmlToken(String raw) {
        this(raw, nameOf(raw));
    }

    /** Asked of every token of a million rows: by hand, not by a pattern. */
    private static String nameOf(String raw) {
        if (raw.length() < 3 || raw.charAt(0) != '<' || raw.charAt(1) == '!' || raw.charAt(1) == '?') {
            return "";
        }
        int start = raw.charAt(1) == '/' ? 2 : 1;
        int end = start;
        while (end < raw.length() && " \t\r\n/>".indexOf(raw.charAt(end)) < 0) {
            start = raw.charAt(end) == ':' ? end + 1 : start;
            end++;
        }
        return raw.substring(start, end);
    }

    private boolean isNamed(String wanted) {
        return name.equals(wanted);
    }

    /** A start tag, or an element that has nothing in it. */
    boolean isStart(String name) {
        return isNamed(name) && raw.charAt(1) != '/';
    }

    /** An end tag, or an element that has nothing in it. */
    boolean isEnd(String name) {
        return isNamed(name) && (raw.charAt(1) == '/' || isEmptyElement());
    }

    boolean isEmptyElement() {
        return raw.endsWith("/>");
    }

    /** With its colon; empty for none. */
    String prefix() {
        int start = raw.startsWith("</") ? 2 : 1;
        int colon = raw.indexOf(name, start);
        return name.isEmpty() || colon <= start ? "" : raw.substring(start, colon);
    }

    /** Empty where there is no such attribute; entities are resolved. */
    String attribute(String name) {
        if (!raw.contains(name)) {
            return "";
        }
        Matcher found = attributePattern(name).matcher(raw);
        if (!found.find()) {
            return "";
        }
        String value = found.group(3) != null ? found.group(3) : found.group(4);
        return value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    /** @param value without anything that would have to be escaped */
    XmlToken with(String name, String value) {
        XmlToken without = without(name);
        int end = without.raw.length() - (without.isEmptyElement() ? 2 : 1);
        return new XmlToken(
                without.raw.substring(0, end).stripTrailing() + " " + name + "=\"" + value + "\""
                        + without.raw.substring(end));
    }

    XmlToken without(String name) {
        return new XmlToken(attributePattern(name).matcher(raw).replaceFirst(""));
    }

    /** The same element, to have something in it. */
    XmlToken opened() {
        return isEmptyElement() ? new XmlToken(raw.substring(0, raw.length() - 2).stripTrailing() + ">") : this;
    }

    private static Pattern attributePattern(String name) {
        return Pattern.compile("\\s((?:[A-Za-z0-9_]+:)?" + name + ")\\s*=\\s*(\"([^\"]*)\"|'([^']*)')");
    }
}
