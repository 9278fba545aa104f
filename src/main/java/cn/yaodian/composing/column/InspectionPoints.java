package cn.yaodian.composing.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A task's text in brief, for a sheet that an inspector reads standing: every quantitative target, then how each
 * sentence begins, cut only where the text itself pauses.
 */
final class InspectionPoints {

    /** What fits a cell that is still read at a glance. */
    private static final int MOST_CHARACTERS = 150;
    private static final int MOST_POINTS = 6;

    /** Less than this is rarely understood by itself. */
    private static final int LEAST_OF_A_SENTENCE = 14;

    /** With these a sentence says where or whereby first, and only then what is to be done. */
    private static final Pattern ADVERBIAL = Pattern.compile("(以|在|围绕|聚焦|面向|按照|根据|通过|结合|针对|坚持|为).*");

    private InspectionPoints() {}

    static String of(String body, List<String> targets) {
        List<String> points = new ArrayList<>(targets);
        List<String> sentences = Arrays.stream(body.split("[。；\n]")).map(String::strip)
                .filter(sentence -> !sentence.isEmpty()).toList();
        // Few sentences may each say more.
        int least = Math.max(LEAST_OF_A_SENTENCE, MOST_CHARACTERS / 2 / Math.max(1, sentences.size()));
        for (String sentence : sentences) {
            String beginning = beginning(sentence, least);
            if (points.contains(beginning) || targets.stream().anyMatch(beginning::contains)) {
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
        // Circled numbers, because 1. before 2022年 would read as a decimal.
        return IntStream.range(0, points.size()).mapToObj(i -> (char) ('①' + i) + points.get(i))
                .collect(Collectors.joining("；\n"));
    }

    /** Up to the first comma outside quotes and brackets that leaves enough to be understood. */
    private static String beginning(String sentence, int least) {
        boolean begun = !ADVERBIAL.matcher(sentence).matches();
        int depth = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if ("“《（(‘".indexOf(c) >= 0) {
                depth++;
            } else if ("”》）)’".indexOf(c) >= 0) {
                depth--;
            } else if (c == '，' && depth <= 0) {
                if (begun && i >= least) {
                    return sentence.substring(0, i);
                }
                begun = true;
            }
        }
        return sentence;
    }

    private static int length(List<String> points) {
        return points.stream().mapToInt(String::length).sum();
    }
}
