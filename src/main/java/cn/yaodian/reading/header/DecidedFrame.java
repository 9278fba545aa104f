package cn.yaodian.reading.header;

import cn.yaodian.reading.decision.Decisions;
import cn.yaodian.reading.paragraph.Paragraph;
import cn.yaodian.reading.paragraph.Passage;
import cn.yaodian.reading.paragraph.Table;
import cn.yaodian.reading.text.AccountBook;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Reads the frame of a document of which the clerk has said that some of it belongs to the text. What the frame would
 * take of that is kept from it and put back into the text where it stands; what is the text's anyway stays in its place,
 * for the frame to be known by.
 */
public final class DecidedFrame {

    private final AccountBook account;
    private final IntConsumer strayTitle;
    private final WebFacts web;
    private final Decisions decisions;

    public DecidedFrame(AccountBook account, IntConsumer strayTitle, WebFacts web, Decisions decisions) {
        this.account = account;
        this.strayTitle = strayTitle;
        this.web = web;
        this.decisions = decisions;
    }

    /** @param trial a second account of the same source, to see what the frame would take */
    public DocumentFrame read(List<Passage> passages, AccountBook trial) {
        new FrameReader(trial, _ -> {}, web).read(passages);
        List<Passage> free = new ArrayList<>();
        List<Passage> kept = new ArrayList<>();
        for (Passage passage : passages) {
            boolean taken = passage instanceof Paragraph paragraph && decisions.keep(paragraph.text())
                    && isTaken(paragraph.text(), trial);
            (taken ? kept : free).add(passage);
        }
        DocumentFrame frame = new FrameReader(account, strayTitle, web).read(free);
        return frame.withBody(merged(frame.body(), kept));
    }

    private static boolean isTaken(TracedText text, AccountBook trial) {
        for (int i = 0; i < text.length(); i++) {
            if (trial.isBooked(text.origin(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<Passage> merged(List<Passage> body, List<Passage> kept) {
        List<Passage> merged = new ArrayList<>();
        int next = 0;
        for (Passage passage : body) {
            while (next < kept.size() && start(kept.get(next)) < start(passage)) {
                merged.add(kept.get(next++));
            }
            merged.add(passage);
        }
        merged.addAll(kept.subList(next, kept.size()));
        return merged;
    }

    private static int start(Passage passage) {
        return switch (passage) {
            case Paragraph paragraph -> paragraph.text().firstOrigin();
            case Table table -> table.rows().stream().flatMap(List::stream)
                    .filter(cell -> !cell.isEmpty()).mapToInt(TracedText::firstOrigin).findFirst().orElse(0);
        };
    }
}
