package cn.yaodian.reading.line;

import cn.yaodian.domain.reading.DecisionKind;
import cn.yaodian.reading.decision.Decisions;
import cn.yaodian.reading.text.AccountBook;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts lines where the clerk has a paragraph begin, and takes out of them what she does not want kept. */
final class LineCutter {

    private final AccountBook account;
    private final Decisions decisions;

    LineCutter(AccountBook account, Decisions decisions) {
        this.account = account;
        this.decisions = decisions;
    }

    List<Line> cut(List<Line> lines) {
        List<Line> cut = new ArrayList<>();
        for (Line line : lines) {
            if (line.isRow() && !isText(line)) {
                row(line).ifPresent(cut::add);
            } else {
                text(line, cut);
            }
        }
        return cut;
    }

    /** Whether the clerk has said of a table's row what a paragraph is. */
    private boolean isText(Line row) {
        for (TracedText cell : row.cells()) {
            Optional<DecisionKind> said = decisions.ofParagraph(cell.strip());
            if (said.isPresent() && said.get() != DecisionKind.LEFT_OUT) {
                return true;
            }
        }
        return false;
    }

    private Optional<Line> row(Line row) {
        List<TracedText> cells = row.cells().stream().map(this::kept).toList();
        boolean empty = cells.stream().allMatch(cell -> cell.strip().isEmpty());
        return empty
                ? Optional.empty()
                : Optional.of(new Line(row.number(), kept(row.text()), row.form(), row.gapBefore(), row.pageBefore(),
                        cells));
    }

    private TracedText kept(TracedText cell) {
        TracedText.Builder kept = new TracedText.Builder();
        TracedText.Builder out = new TracedText.Builder();
        for (int i = 0; i < cell.length(); i++) {
            (decisions.isLeftOut(cell.origin(i)) ? out : kept).append(cell.charAt(i), cell.origin(i));
        }
        if (out.length() == 0) {
            return cell;
        }
        account.leaveOutOnce(out.build(), LeftOut.BY_CLERK);
        return kept.build();
    }

    private void text(Line line, List<Line> into) {
        TracedText words = kept(line.isRow() ? joined(line.cells()) : line.text());
        int start = 0;
        boolean first = true;
        for (int i = 1; i <= words.length(); i++) {
            if (i == words.length() || decisions.begins(words.origin(i))) {
                TracedText piece = words.subSequence(start, i).strip();
                if (!piece.isEmpty()) {
                    into.add(new Line(line.number(), piece, first ? line.form() : LineForm.PLAIN,
                            first && line.gapBefore(), first && line.pageBefore(), List.of()));
                    first = false;
                }
                start = i;
            }
        }
    }

    private static TracedText joined(List<TracedText> cells) {
        TracedText.Builder joined = new TracedText.Builder();
        for (TracedText cell : cells) {
            (joined.length() > 0 ? joined.appendBlank() : joined).append(cell.strip());
        }
        return joined.build();
    }
}
