package cn.yaodian.ui.notice;

import cn.yaodian.ui.failure.Problem;
import java.util.List;
import java.util.Optional;

/** Something the clerk is told in passing, without stopping her. */
public sealed interface Notice {

    /** Something was done. Goes away by itself. */
    record Done(String text, Optional<Action> action) implements Notice {}

    /** The clerk is to choose. Stays until she has chosen or closed it. */
    record Asked(String text, List<Action> actions) implements Notice {}

    /** Something went wrong. Stays until it is closed. */
    record Failed(Problem problem) implements Notice {}

    /**
     * What can be done about it with one click.
     *
     * @param words on the button
     */
    record Action(String words, Runnable run) {}
}
