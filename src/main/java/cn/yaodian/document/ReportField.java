package cn.yaodian.document;

/**
 * A labelled value in a table's head or foot: 被督导单位：市总工会. An empty value is a blank to be filled in by hand.
 */
public record ReportField(String label, String value) {}
