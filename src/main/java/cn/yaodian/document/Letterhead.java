package cn.yaodian.document;

import java.util.List;

/**
 * 发文机关标志 (GB/T 9704-2012, 7.2.4). In a joint issue the bodies stand one below the other, the host first, and the
 * word at their right.
 *
 * @param bodies as printed; one, or several in a joint issue; none for a document without masthead
 * @param word   文件, 令, 纪要; empty where the letterhead is the name alone, or has its word in it
 */
public record Letterhead(List<String> bodies, String word) {

    public static final Letterhead NONE = new Letterhead(List.of(), "");

    public Letterhead {
        bodies = bodies.stream().map(String::strip).filter(body -> !body.isEmpty()).toList();
        word = word.strip();
    }

    /** One line that has its word in it; none where it is blank. */
    public static Letterhead of(String printed) {
        return new Letterhead(List.of(printed), "");
    }

    public boolean isJoint() {
        return bodies.size() > 1;
    }

    public boolean isEmpty() {
        return bodies.isEmpty();
    }

    /** Name and word in one; for a joint issue in the order of reading. */
    public String text() {
        return String.join("", bodies) + word;
    }
}
