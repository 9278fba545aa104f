package cn.yaodian.service.manuscript;

/**
 * A name that a template may have in braces.
 *
 * @param written as it is typed: {年度}
 * @param meaning for who edits a template
 */
public record TemplateName(String written, String meaning) {}
