package cn.yaodian.service.manuscript;

import cn.yaodian.service.font.FontReport;
import cn.yaodian.typesetting.Page;
import java.util.List;

/**
 * A manuscript set on its pages.
 *
 * @param doubts what is doubtful in its words
 * @param fonts  that it is set in; where one stands in for the one that GB/T 9704-2012 has offices use, or a character is
 *               in none, the pages are not verified
 */
public record SetManuscript(List<Page> pages, List<TextDoubt> doubts, FontReport fonts) {

    public SetManuscript {
        pages = List.copyOf(pages);
        doubts = List.copyOf(doubts);
    }
}
