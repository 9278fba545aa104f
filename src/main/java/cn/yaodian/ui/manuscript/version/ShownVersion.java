package cn.yaodian.ui.manuscript.version;

import cn.yaodian.domain.manuscript.ManuscriptText;

/**
 * A version as the list names it.
 *
 * @param heading such as 第2版 · 草稿
 * @param details when and by whom it was issued, and why it was made
 */
public record ShownVersion(int number, String heading, String details, ManuscriptText text) {}
