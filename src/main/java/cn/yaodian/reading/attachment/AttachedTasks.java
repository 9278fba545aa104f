package cn.yaodian.reading.attachment;

import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.reading.decision.Decisions;
import cn.yaodian.reading.header.Attachment;
import cn.yaodian.reading.outline.Outline;
import cn.yaodian.reading.outline.OutlinePart;
import cn.yaodian.reading.outline.OutlineReader;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.paragraph.Table;
import cn.yaodian.reading.text.AccountBook;
import cn.yaodian.reading.text.Findings;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tells what the attachments of a document are. A table that says the document's tasks once more gives units to those that
 * name none, and does not double them; another plan's tasks follow those of the text; forms and lists are left out.
 */
public final class AttachedTasks {

    private final AccountBook account;
    private final Supplier<AccountBook> trials;
    private final Findings findings;
    private final Decisions decisions;

    /** @param trials give accounts of the same source, to see what an attachment would be read as */
    public AttachedTasks(AccountBook account, Supplier<AccountBook> trials, Findings findings, Decisions decisions) {
        this.account = account;
        this.trials = trials;
        this.findings = findings;
        this.decisions = decisions;
    }

    /** The outline of a document's text with what its attachments add. */
    public Outline add(Outline outline, List<Attachment> attachments) {
        Outline whole = outline;
        for (Attachment attachment : attachments) {
            whole = add(whole, attachment);
        }
        return whole;
    }

    private Outline add(Outline outline, Attachment attachment) {
        AccountBook trial = trials.get();
        Outline tried = new OutlineReader(trial, new Findings(), decisions).read(attachment.passages());
        List<OutlinePart.Work> works = RepeatedTasks.works(tried.parts());
        RepeatedTasks repeated = new RepeatedTasks(outline.parts(), works);
        if (repeated.areMost()) {
            List<OutlinePart> parts = repeated.filled();
            boolean used = repeated.unitsTaken() > 0;
            texts(attachment).forEach(text -> account.adopt(text, trial, used ? List.of(PartKind.DUTIES) : List.of(),
                    LeftOut.REPEATED_TASKS));
            findings.repeatedTasks(attachment.line(), repeated.unitsTaken(), repeated.missing());
            return new Outline(outline.preamble(), parts, outline.closing());
        }
        boolean ownTasks = works.stream().anyMatch(OutlinePart::namesUnits)
                || !works.isEmpty() && RepeatedTasks.works(outline.parts()).isEmpty();
        return ownTasks || isKept(attachment) ? append(outline, attachment) : leaveOut(outline, attachment);
    }

    private Outline leaveOut(Outline outline, Attachment attachment) {
        texts(attachment).forEach(text -> account.leaveOutOnce(text, LeftOut.OTHER_ATTACHMENT));
        findings.attachmentLeftOut(attachment.line());
        return outline;
    }

    private Outline append(Outline outline, Attachment attachment) {
        Outline own = new OutlineReader(account, findings, decisions).read(attachment.passages());
        List<OutlinePart> parts = new ArrayList<>(outline.parts());
        parts.addAll(own.parts());
        List<TracedText> preamble = new ArrayList<>(outline.preamble());
        preamble.addAll(own.preamble());
        List<TracedText> closing = new ArrayList<>(outline.closing());
        closing.addAll(own.closing());
        return new Outline(preamble, parts, closing);
    }

    /** Whether the clerk has said of anything in it that it belongs to the text. */
    private boolean isKept(Attachment attachment) {
        return texts(attachment).stream().anyMatch(decisions::keep);
    }

    private static List<TracedText> texts(Attachment attachment) {
        List<TracedText> texts = new ArrayList<>();
        for (Passage passage : attachment.passages()) {
            switch (passage) {
                case Paragraph paragraph -> texts.add(paragraph.text());
                case Table table -> table.rows().forEach(texts::addAll);
            }
        }
        return texts;
    }
}
