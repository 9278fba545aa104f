package cn.yaodian.ui.page;

/**
 * A stretch of a page that was made from one piece of the text.
 *
 * @param page   index in the list of pages, from 0
 * @param top    in points from the sheet's upper edge
 * @param bottom in points; the sheet's height where it runs on to the next page
 */
public record PagePlace(int page, double top, double bottom) {}
