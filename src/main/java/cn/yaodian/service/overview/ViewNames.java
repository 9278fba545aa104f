package cn.yaodian.service.overview;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** Names of presets and views. */
final class ViewNames {

    private ViewNames() {}

    /** Whether one is the name, or the name with a number behind it. */
    static boolean isOf(String name, String one) {
        return one.equals(name) || one.startsWith(name) && one.substring(name.length()).matches("（\\d+）");
    }

    /** The name itself, else the first of 名称（2）, 名称（3）… that is free. */
    static String free(String name, Predicate<String> taken) {
        return Stream.concat(Stream.of(name), Stream.iterate(2, number -> number + 1)
                .map(number -> name + "（" + number + "）")).filter(taken.negate()).findFirst().orElse(name);
    }
}
