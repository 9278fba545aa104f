package cn.yaodian.writing.report;

import cn.yaodian.document.ReportCell;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.document.ReportColumn.Align;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.document.book.ReportBook;
import java.util.ArrayList;
import java.util.List;

/** 目录: the first page of a book on paper. Tables of a book count their pages on, so that it can say where each begins. */
final class BookContents {

    static final String NAME = "目录";

    private BookContents() {}

    /**
     * A table, or one of its groups, as it was laid out.
     *
     * @param pages how many it takes
     */
    record Part(TableReport report, ReportGroup group, int pages) {

        /** What tells it from the others of its table; empty where it is alone. */
        private String groupName() {
            return report.groups().size() > 1 ? group.name() : "";
        }

        String name() {
            return report.groups().size() > 1 ? report.title() + "·" + group.name() : report.title();
        }
    }

    /** @param own how many pages the contents take themselves */
    static TableReport of(ReportBook book, List<Part> parts, int own) {
        List<List<ReportCell>> rows = new ArrayList<>();
        int page = own + 1;
        for (Part part : parts) {
            rows.add(List.of(ReportCell.of(rows.size() + 1L), ReportCell.of(part.report().title()),
                    ReportCell.of(part.groupName()), ReportCell.of(page)));
            page += part.pages();
        }
        return new TableReport(book.title(), String.join("　", book.lines()),
                List.of(new ReportColumn("place", "序号", 6, Align.CENTRE),
                        new ReportColumn("table", "表名", 58, Align.LEFT),
                        new ReportColumn("group", "分组", 24, Align.LEFT),
                        new ReportColumn("page", "页码", 8, Align.CENTRE)),
                List.of(new ReportGroup(NAME, List.of(), rows)), List.of(), List.of());
    }
}
