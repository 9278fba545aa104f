package cn.yaodian.ui.drafting.text;

import java.util.List;
import javafx.collections.ObservableList;

/** Brings a list that is on the screen to a new state and touches only the stretch that differs. */
public final class RowChange {

    private RowChange() {}

    public static <T> void apply(ObservableList<T> shown, List<T> wanted) {
        int shortest = Math.min(shown.size(), wanted.size());
        int same = 0;
        while (same < shortest && shown.get(same).equals(wanted.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < shortest - same
                && shown.get(shown.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        List<T> old = shown.subList(same, shown.size() - tail);
        List<T> added = wanted.subList(same, wanted.size() - tail);
        if (old.size() == added.size()) {
            for (int i = 0; i < added.size(); i++) {
                if (!shown.get(same + i).equals(added.get(i))) {
                    shown.set(same + i, added.get(i));
                }
            }
            return;
        }
        shown.remove(same, shown.size() - tail);
        shown.addAll(same, added);
    }
}
