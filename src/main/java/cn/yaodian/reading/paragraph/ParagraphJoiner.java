package cn.yaodian.reading.paragraph;

import cn.yaodian.domain.reading.JoinReason;
import cn.yaodian.reading.line.Line;
import cn.yaodian.reading.decision.Decisions;
import cn.yaodian.reading.text.AccountBook;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Puts lines that a page, a margin or a conversion has cut together again. Linear in the length of the text. */
public final class ParagraphJoiner {

    private final AccountBook account;
    private final IntConsumer interrupted;
    private final Decisions decisions;
    private List<Line> lines = List.of();
    private JoinEvidence evidence = new JoinEvidence(new DocumentShape(0, false, true, false));

    /** @param interrupted told the line of each sentence that captions interrupt */
    public ParagraphJoiner(AccountBook account, IntConsumer interrupted) {
        this(account, interrupted, Decisions.NONE);
    }

    /** @param decisions where the clerk has a paragraph begin or go on */
    public ParagraphJoiner(AccountBook account, IntConsumer interrupted, Decisions decisions) {
        this.account = account;
        this.interrupted = interrupted;
        this.decisions = decisions;
    }

    public List<Passage> join(List<Line> source) {
        lines = source;
        evidence = new JoinEvidence(DocumentShape.of(source));
        List<Passage> passages = new ArrayList<>();
        boolean labelled = false;
        int at = 0;
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (line.isRow()) {
                int end = endOfTable(at);
                passages.add(new Table(line.number(), lines.subList(at, end).stream().map(Line::cells).toList()));
                at = end;
                continue;
            }
            at = paragraph(at, labelled, passages);
            labelled = LineLooks.isLabelled(line.text());
        }
        return passages;
    }

    private int endOfTable(int start) {
        int end = start;
        while (end < lines.size() && lines.get(end).isRow() && (end == start || !lines.get(end).gapBefore())) {
            end++;
        }
        return end;
    }

    /** Adds the paragraph that begins at this line; gives the line behind it. */
    private int paragraph(int start, boolean labelledBefore, List<Passage> passages) {
        Line first = lines.get(start);
        GrowingParagraph growing = new GrowingParagraph(first);
        int at = start + 1;
        while (at < lines.size() && !lines.get(at).isRow()) {
            int captions = Interruption.length(lines, at, growing);
            if (captions > 0 && !isDecided(at, captions)) {
                interrupted.accept(lines.get(at).number());
                lines.subList(at, at + captions)
                        .forEach(caption -> account.leaveOut(caption.text(), LeftOut.INTERRUPTION));
                at += captions;
                account.joined(lines.get(at).text().firstOrigin(), JoinReason.MID_SENTENCE);
                growing.add(lines.get(at), JoinReason.MID_SENTENCE);
                at++;
                continue;
            }
            Line next = lines.get(at);
            Optional<JoinReason> reason = reason(growing, labelledBefore, next);
            if (reason.isEmpty()) {
                break;
            }
            account.joined(next.text().firstOrigin(), reason.get());
            growing.add(next, reason.get());
            at++;
        }
        passages.add(growing.finish());
        return at;
    }

    private Optional<JoinReason> reason(GrowingParagraph growing, boolean labelledBefore, Line next) {
        if (!decisions.isEmpty()) {
            TracedText before = growing.last().text();
            int first = next.text().firstOrigin();
            if (decisions.goesOn(before.origin(before.length() - 1), first)) {
                return Optional.of(JoinReason.CLERK);
            }
            if (decisions.begins(first)) {
                return Optional.empty();
            }
        }
        return evidence.of(growing, labelledBefore, next);
    }

    private boolean isDecided(int start, int count) {
        return lines.subList(start, start + count).stream().anyMatch(line -> decisions.keep(line.text()));
    }
}
