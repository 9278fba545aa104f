package cn.yaodian.ui.notice;

import cn.yaodian.ui.failure.Problem;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the window is telling the clerk now. Of the FX thread. */
public final class Notices {

    private static final int MOST_AT_ONCE = 3;

    private final ObservableList<Notice> current = FXCollections.observableArrayList();

    /** Tells that something was done. */
    public void done(String text) {
        add(new Notice.Done(text, Optional.empty()));
    }

    /** Tells that something was done and offers one thing to do next: take it back, open the folder. */
    public void done(String text, String words, Runnable action) {
        add(new Notice.Done(text, Optional.of(new Notice.Action(words, action))));
    }

    public void failed(Problem problem) {
        add(new Notice.Failed(problem));
    }

    /** Asks something; a question asked before gives way. */
    public void ask(String text, List<Notice.Action> actions) {
        current.removeIf(Notice.Asked.class::isInstance);
        add(new Notice.Asked(text, actions));
    }

    public void close(Notice notice) {
        current.remove(notice);
    }

    /** Oldest first. */
    public ObservableList<Notice> current() {
        return current;
    }

    private void add(Notice notice) {
        // Only the last deed can be taken back by its bar, so an older bar must not offer it.
        current.removeIf(Notice.Done.class::isInstance);
        current.add(notice);
        while (current.size() > MOST_AT_ONCE) {
            current.removeFirst();
        }
    }
}
