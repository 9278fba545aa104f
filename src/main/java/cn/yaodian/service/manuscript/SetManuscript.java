package cn.yaodian.service.manuscript;

import cn.yaodian.typesetting.FontChoice;
import cn.yaodian.typesetting.MissingGlyph;
import cn.yaodian.typesetting.Page;
import java.util.List;

/**
 * A manuscript set on its pages.
 *
 * @param doubts   what is doubtful in its words
 * @param missing  characters that their font does not have
 * @param standIns fonts that stand in for those that GB/T 9704-2012 has offices use; the pages are then not verified
 */
public record SetManuscript(List<Page> pages, List<TextDoubt> doubts, List<MissingGlyph> missing,
        List<FontChoice> standIns) {

    public SetManuscript {
        pages = List.copyOf(pages);
        doubts = List.copyOf(doubts);
        missing = List.copyOf(missing);
        standIns = List.copyOf(standIns);
    }
}
