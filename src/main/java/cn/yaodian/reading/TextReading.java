package cn.yaodian.reading;

import cn.yaodian.domain.reading.DocumentHeader;
import cn.yaodian.domain.reading.DocumentKind;
import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.domain.remark.Remark;
import cn.yaodian.domain.remark.Severity;
import cn.yaodian.reading.text.AccountBook;
import cn.yaodian.reading.text.TracedText;
import java.util.List;
import java.util.Optional;

/** From characters to a plan, stage by stage. */
public final class TextReading {

    public ReadPlan read(String source) {
        AccountBook account = new AccountBook(source);
        account.book(TracedText.of(source, 0), PartKind.PREAMBLE);
        DocumentHeader header = new DocumentHeader("", "", "", "", List.of(), List.of(), Optional.empty(),
                DocumentKind.OTHER);
        return new ReadPlan(header, List.of(), List.of(), List.of(),
                List.of(new Remark(Severity.DOUBT, 0, "没有找到编号的标题或任务")), account.close(), Optional.empty());
    }
}
