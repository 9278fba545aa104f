package cn.yaodian.ui.drafting.outline;

import cn.yaodian.domain.plan.PlanNode;
import cn.yaodian.domain.plan.Section;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.ui.drafting.text.DraftModel;
import cn.yaodian.ui.drafting.text.DraftRow;
import cn.yaodian.ui.drafting.text.RowChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The lines of the outline as they follow from the plan, and which sections are folded. */
public final class OutlineModel {

    private static final int LONGEST_TITLE = 40;

    private final DraftModel draft;
    private final ObservableList<OutlineRow> rows = FXCollections.observableArrayList();
    private final Set<UUID> folded = new HashSet<>();

    public OutlineModel(DraftModel draft) {
        this.draft = draft;
        draft.planProperty().addListener((_, _, _) -> follow());
        follow();
    }

    /** From top to bottom: the plan's title, then sections and tasks that are not folded away. */
    public ObservableList<OutlineRow> rows() {
        return rows;
    }

    /** The line of a row; where it is folded away, that of the section it is folded into; -1 where there is none. */
    public int indexOf(DraftRow row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).row().equals(row)) {
                return i;
            }
        }
        return -1;
    }

    public void fold(UUID section, boolean away) {
        boolean changed = away ? folded.add(section) : folded.remove(section);
        if (changed) {
            follow();
        }
    }

    private void follow() {
        List<OutlineRow> wanted = new ArrayList<>();
        wanted.add(new OutlineRow(DraftRow.head(draft.plan()), 0, "", draft.plan().title(), false));
        collect(draft.plan().nodes(), 0, wanted);
        RowChange.apply(rows, wanted);
    }

    private void collect(List<PlanNode> nodes, int depth, List<OutlineRow> into) {
        for (PlanNode node : nodes) {
            boolean away = folded.contains(node.nodeId());
            into.add(new OutlineRow(DraftRow.of(node), depth, draft.label(node.nodeId()), title(node), away));
            if (node instanceof Section section && !away) {
                collect(section.nodes(), depth + 1, into);
            }
        }
    }

    private static String title(PlanNode node) {
        String title = switch (node) {
            case Section section -> section.title();
            case Task task -> task.title().isEmpty() ? task.body() : task.title();
        };
        String line = title.lines().findFirst().orElse("");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE) + "…";
    }
}
