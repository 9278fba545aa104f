package cn.yaodian.inspection;

import cn.yaodian.inspection.clause.Clauses;
import cn.yaodian.inspection.clause.DeclaredClauses;
import cn.yaodian.inspection.finding.Basis;
import cn.yaodian.inspection.finding.DocumentFormat;
import cn.yaodian.inspection.finding.Inspection;
import cn.yaodian.inspection.measure.DeclaredLayout;
import cn.yaodian.inspection.measure.MeasuredDocument;
import cn.yaodian.inspection.part.PartFinder;
import cn.yaodian.inspection.part.Parts;
import java.util.ArrayList;
import java.util.List;

/** Holds measured pages against the standard. Safe for several threads. */
public final class Inspector {

    private static final String NEEDS_OFFICE = "文件没有固定的版面，需要安装 LibreOffice 排出版面后才能核验";

    private Inspector() {}

    /** A document without pages of its own, by what it says of them. */
    public static Inspection declared(DeclaredLayout layout) {
        return new Inspection(DocumentFormat.UNKNOWN, Basis.DECLARED, 0, DeclaredClauses.findings(layout),
                List.of(NEEDS_OFFICE));
    }

    /** A document without pages of its own that says nothing of them either. */
    public static Inspection withoutPages() {
        return new Inspection(DocumentFormat.UNKNOWN, Basis.DECLARED, 0, Clauses.unverified(NEEDS_OFFICE),
                List.of(NEEDS_OFFICE));
    }

    /** @param basis what was measured */
    public static Inspection inspect(MeasuredDocument document, Basis basis) {
        Parts parts = PartFinder.find(document);
        int pages = document.pages().size();
        if (parts.format() == DocumentFormat.SCAN) {
            String reason = "页面是图片（扫描件），其中的文字和线条无法测量";
            return new Inspection(parts.format(), basis, pages, Clauses.unverified(reason), List.of(reason));
        }
        List<String> remarks = new ArrayList<>();
        if (parts.format() == DocumentFormat.NONE) {
            String reason = "没有版头、发文字号、主送机关、成文日期等要素，不像公文，没有逐条核验";
            return new Inspection(parts.format(), basis, pages, Clauses.unverified(reason), List.of(reason));
        }
        if (document.pages().stream().anyMatch(page -> page.isPicture())) {
            remarks.add("部分页面是图片，没有核验");
        }
        return new Inspection(parts.format(), basis, pages, Clauses.findings(parts), remarks);
    }
}
