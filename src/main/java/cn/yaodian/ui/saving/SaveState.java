package cn.yaodian.ui.saving;

import cn.yaodian.ui.failure.Problem;

/** Where what was typed last is. */
public sealed interface SaveState {

    /** On the disk. */
    record Saved() implements SaveState {}

    /** Typed, and handed over to be stored in a moment. */
    record Waiting() implements SaveState {}

    /** Kept here because storing failed; it is tried again. */
    record Failed(Problem problem) implements SaveState {}
}
