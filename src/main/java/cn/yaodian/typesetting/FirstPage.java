package cn.yaodian.typesetting;

import cn.yaodian.document.Imprint;
import cn.yaodian.document.NameList;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.PrintedWords;
import java.util.ArrayList;
import java.util.List;

/** Sees to it that the first page shows text of the body (GB/T 9704-2012, 7.3.3). */
final class FirstPage {

    private FirstPage() {}

    /** The document itself, or, where its addressees would push the body off the first page, with them in the imprint. */
    static OfficialDocument of(OfficialDocument document, Typesetter typesetter) {
        if (document.addressees().isEmpty() || document.body().isEmpty()) {
            return document;
        }
        PageFlow flow = new PageFlow();
        typesetter.front(document, flow);
        if (flow.page() == 1 && flow.room() > 0) {
            return document;
        }
        Imprint imprint = document.imprint();
        List<NameList> lists = new ArrayList<>(List.of(new NameList(PrintedWords.ADDRESSEES, document.addressees())));
        lists.addAll(imprint.lists());
        return new OfficialDocument(document.masthead(), document.title(), List.of(), document.body(),
                document.attachments(), document.attendance(), document.signature(), document.annexes(),
                new Imprint(lists, imprint.printedBy(), imprint.printedOn(), imprint.copies(), imprint.evenPage()));
    }
}
