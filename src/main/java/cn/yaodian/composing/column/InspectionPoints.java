package cn.yaodian.composing.column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A task's text in brief, for a sheet that an inspector reads standing: every quantitative target, then how each
 * sentence begins, cut only where the text itself pauses.
 */
final class InspectionPoints {

    /** What fits a cell that is still read at a glance. */
    private static final int MOST_CHARACTERS = 150;
    private static final int MOST_POINTS = 6;

    /** Less than this is mostly an adverbial: 在国有企业， */
    private static final int LEAST_OF_A_SENTENCE = 14;

    private InspectionPoints() {}

    static String of(String body, List<String> targets) {
        List<String> points = new ArrayList<>(targets);
        for (String sentence : body.split("[。；\n]")) {
            String beginning = beginning(sentence.strip());
            boolean told = targets.stream().anyMatch(beginning::contains) || points.contains(beginning);
            if (beginning.isEmpty() || told) {
                continue;
            }
            if (points.size() >= MOST_POINTS || length(points) + beginning.length() > MOST_CHARACTERS) {
                break;
            }
            points.add(beginning);
        }
        if (points.size() == 1) {
            return points.getFirst();
        }
        List<String> numbered = new ArrayList<>();
        points.forEach(point -> numbered.add(numbered.size() + 1 + "." + point));
        return numbered.stream().collect(Collectors.joining("；\n"));
    }

    /** Up to the first comma that leaves enough to be understood and stands outside quotes and brackets. */
    private static String beginning(String sentence) {
        int depth = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if ("“《（(‘".indexOf(c) >= 0) {
                depth++;
            } else if ("”》）)’".indexOf(c) >= 0) {
                depth--;
            } else if (c == '，' && depth <= 0 && i >= LEAST_OF_A_SENTENCE) {
                return sentence.substring(0, i);
            }
        }
        return sentence;
    }

    private static int length(List<String> points) {
        return points.stream().mapToInt(String::length).sum();
    }
}
