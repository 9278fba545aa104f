package cn.yaodian.domain.plan;

/** Numbers in Chinese characters as headings bear them: 一, 十, 十一, 二十, 一百零五. */
public final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] POWERS = {"", "十", "百", "千"};

    private ChineseNumber() {}

    /**
     * @param number from 1 to 9999
     * @throws IllegalArgumentException outside that range
     */
    public static String of(int number) {
        if (number < 1 || number > 9999) {
            throw new IllegalArgumentException("no heading bears the number " + number);
        }
        StringBuilder text = new StringBuilder();
        String digits = Integer.toString(number);
        boolean gap = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                text.append('零');
                gap = false;
            }
            text.append(DIGITS.charAt(digit)).append(POWERS[digits.length() - 1 - i]);
        }
        boolean teen = number >= 10 && number < 20;
        return teen ? text.substring(1) : text.toString();
    }
}
