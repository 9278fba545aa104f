package cn.yaodian.writing.ofd;

/** Numbers that are given once within one document. Not for several threads. */
final class Identities {

    private int last;

    int next() {
        return ++last;
    }

    /** The largest given so far. */
    int last() {
        return last;
    }
}
