package cn.yaodian.domain.plan;

import cn.yaodian.domain.indicator.Indicator;
import java.util.List;
import java.util.UUID;

/**
 * A numbered work point. Its number is computed ({@link Numbering}) and the bracket with the units is produced from
 * the duties; neither stands in the text.
 *
 * @param title      the lead sentence without its closing 。; empty where the paragraph has none
 * @param body       what follows, without the duties; paragraphs parted by line feeds
 * @param duties     units in the order they are named
 * @param indicators targets found in title and body, in the order they stand there
 */
public record Task(TaskId id, String title, String body, List<Duty> duties, List<Indicator> indicators)
        implements
            PlanNode {

    public Task {
        title = title.strip();
        body = body.strip();
        duties = List.copyOf(duties);
        indicators = List.copyOf(indicators);
    }

    public static Task of(String title, String body) {
        return new Task(TaskId.random(), title, body, List.of(), List.of());
    }

    @Override
    public UUID nodeId() {
        return id.value();
    }

    /** The duties of one role, in order. */
    public List<Duty> duties(DutyRole role) {
        return duties.stream().filter(duty -> duty.role() == role).toList();
    }

    public Task withTitle(String changed) {
        return new Task(id, changed, body, duties, indicators);
    }

    /** Like {@link #withTitle}, from what somebody typed: one line, with or without its closing 。 */
    public Task withLeadSentence(String typed) {
        String line = typed.strip().replaceAll("\\R", "");
        return withTitle(line.endsWith("。") ? line.substring(0, line.length() - 1) : line);
    }

    public Task withBody(String changed) {
        return new Task(id, title, changed, duties, indicators);
    }

    public Task withDuties(List<Duty> changed) {
        return new Task(id, title, body, changed, indicators);
    }

    public Task withIndicators(List<Indicator> changed) {
        return new Task(id, title, body, duties, changed);
    }
}
