package cn.yaodian.reading.page;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Fonts whose tables send a character and its look-alike to one glyph come back from a PDF as the look-alike: radicals
 * for ideographs, long dashes for pairs of dashes. They are put right; characters that are written on purpose (①, ㎡,
 * full-width figures) stay.
 */
final class Radicals {

    /** Radicals of CJK Radicals Supplement, for which Unicode names no ideograph, each before the one it looks like. */
    private static final String PAIRS = "⺀冫⺁厂⺂乙⺃乚⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺎兀⺏尣⺐尢⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛无⺜日⺝月⺞歹⺠民⺡氵⺢水⺣灬⺤爫"
            + "⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠"
            + "⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐"
            + "⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";
    private static final Map<Integer, String> LOOK_ALIKES = lookAlikes();

    private Radicals() {}

    /** The text with look-alikes put right; the same text where there are none. */
    static String replaced(String text) {
        if (text.chars().noneMatch(Radicals::isSuspect)) {
            return text;
        }
        StringBuilder right = new StringBuilder();
        text.codePoints().forEach(c -> right.append(isSuspect(c) ? replaced(c) : Character.toString(c)));
        return right.toString();
    }

    private static boolean isSuspect(int c) {
        return c >= 0x2e3a && c <= 0x2fd5 || c >= 0xf900 && c <= 0xfaff || c >= 0xfb00 && c <= 0xfb06
                || c >= 0xfe10 && c <= 0xfe19 || c >= 0xfe30 && c <= 0xfe48;
    }

    private static String replaced(int c) {
        String known = LOOK_ALIKES.get(c);
        return known != null ? known : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }

    private static Map<Integer, String> lookAlikes() {
        Map<Integer, String> map = new HashMap<>();
        int[] pairs = PAIRS.codePoints().toArray();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            map.put(pairs[i], Character.toString(pairs[i + 1]));
        }
        map.put(0x2e3a, "——");
        map.put(0x2e3b, "———");
        // Of the radicals that Unicode does name, these are written otherwise in simplified Chinese.
        map.put(0x2f3e, "户");
        map.put(0xfe19, "…");
        map.put(0xfe30, "…");
        map.put(0xfe31, "—");
        return map;
    }
}
