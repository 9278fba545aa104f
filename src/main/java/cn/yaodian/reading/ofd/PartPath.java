package cn.yaodian.reading.ofd;

import java.util.ArrayDeque;
import java.util.Deque;

/** Places of parts within the package: from its root with a slash before them, else from where the naming part lies. */
public final class PartPath {

    private PartPath() {}

    /** @param from name of the part that names the other */
    public static String resolve(String from, String named) {
        String place = named.strip().replace('\\', '/');
        String whole = place.startsWith("/") ? place : folder(from) + place;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** With a slash at its end, or empty for the root. */
    public static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }
}
