package cn.yaodian.ui.confirming;

/**
 * Where the caret stands in a source, or what is selected there.
 *
 * @param start index in the source
 * @param end   behind it; the same where only the caret stands there
 */
record Stretch(int start, int end) {

    static final Stretch NOTHING = new Stretch(0, 0);
}
