package cn.yaodian.ui.drafting.outline;

import cn.yaodian.ui.drafting.text.DraftRow;

/**
 * A line of the outline.
 *
 * @param depth  0 for the outermost
 * @param label  the computed number with its punctuation
 * @param title  the heading or lead sentence, else the beginning of the text
 * @param folded whether what stands under it is hidden
 */
public record OutlineRow(DraftRow row, int depth, String label, String title, boolean folded) {}
