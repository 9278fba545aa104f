package cn.yaodian.ui.manuscript.editor;

import cn.yaodian.typesetting.Page;
import java.util.List;

/** A manuscript set on its pages, with what is to be said about it. */
public record SetText(List<Page> pages, List<TextRemark> remarks) {

    public SetText {
        pages = List.copyOf(pages);
        remarks = List.copyOf(remarks);
    }
}
