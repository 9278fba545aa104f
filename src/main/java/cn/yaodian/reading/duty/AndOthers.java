package cn.yaodian.reading.duty;

import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.Words;

/** 等, 等有关部门, 等5家单位 behind a list of units: that there are more, which names nobody. */
final class AndOthers {

    private static final Words WORDS = Words.named("others-words");

    private AndOthers() {}

    /** The name without such words; empty where it holds nothing else. */
    static String without(String name) {
        int at = name.lastIndexOf('等');
        return at >= 0 && isOthers(name, at + 1) ? name.substring(0, at) : name;
    }

    private static boolean isOthers(String name, int start) {
        int at = start;
        while (at < name.length()) {
            int length = Glyphs.isDigit(name.charAt(at)) ? 1 : WORDS.lengthAt(name, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }
}
