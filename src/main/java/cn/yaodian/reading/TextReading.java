package cn.yaodian.reading;

import cn.yaodian.domain.reading.Decision;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.reading.conversion.PlanConverter;
import cn.yaodian.reading.attachment.AttachedTasks;
import cn.yaodian.reading.decision.Decisions;
import cn.yaodian.reading.header.DecidedFrame;
import cn.yaodian.reading.header.DocumentFrame;
import cn.yaodian.reading.header.FrameReader;
import cn.yaodian.reading.header.WebFacts;
import cn.yaodian.reading.line.Line;
import cn.yaodian.reading.line.LineReader;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.outline.Outline;
import cn.yaodian.reading.outline.OutlineReader;
import cn.yaodian.reading.paragraph.ParagraphJoiner;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.paragraph.RunOnSplitter;
import cn.yaodian.reading.table.LayoutTables;
import cn.yaodian.reading.table.TableEdges;
import cn.yaodian.reading.text.AccountBook;
import cn.yaodian.reading.text.Findings;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** From lines to a plan, stage by stage: lines, paragraphs, frame, outline, plan. Keeps no state. */
public final class TextReading {

    private final Clock clock;

    /** @param clock gives the year of a plan that names none */
    public TextReading(Clock clock) {
        this.clock = clock;
    }

    public ReadPlan read(SourceText source) {
        return read(source, List.of());
    }

    /** @param decisions what the clerk has said of the source, in the order in which she said it */
    public ReadPlan read(SourceText source, List<Decision> decisions) {
        return read(source, new AccountBook(source.text()), Decisions.of(decisions, source.text().length()));
    }

    /** @param account of the same source; what became of each character is booked there */
    ReadPlan read(SourceText source, AccountBook account) {
        return read(source, account, Decisions.NONE);
    }

    ReadPlan read(SourceText source, AccountBook account, Decisions decisions) {
        Findings findings = new Findings();
        source.traits().stream().sorted().forEach(findings::trait);
        if (source.text().indexOf('\ufffd') >= 0) {
            findings.damagedCharacters();
        }
        List<TracedText> page = new ArrayList<>();
        List<Line> lines = new LineReader(account, decisions, page::add).read(source);
        WebFacts web = WebFacts.of(page);
        List<Passage> joined = new ParagraphJoiner(account, findings::interrupted, decisions).join(lines);
        List<Passage> passages = LayoutTables
                .dissolve(TableEdges.trim(new RunOnSplitter(findings::runOn).split(joined)));
        DocumentFrame frame = decisions.isEmpty()
                ? new FrameReader(account, findings::strayTitle, web).read(passages)
                : new DecidedFrame(account, findings::strayTitle, web, decisions).read(passages,
                        new AccountBook(source.text()));
        page.forEach(line -> account.leaveOutOnce(line, LeftOut.WEB_PAGE));
        Outline text = new OutlineReader(account, findings, decisions).read(frame.body(), frame.header().kind());
        Outline outline = new AttachedTasks(account, () -> new AccountBook(source.text()), findings, decisions).add(
                text,
                frame.attachments());
        return new PlanConverter(frame, findings, decisions).convert(outline, account.close(source.lineStarts()),
                () -> LocalDate.now(clock));
    }
}
