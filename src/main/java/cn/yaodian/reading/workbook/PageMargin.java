package cn.yaodian.reading.workbook;

/** The head or foot of printed pages, which mixes words with codes: &C第 &P 页, &"宋体,加粗"&14任务表. */
final class PageMargin {

    private PageMargin() {}

    /** What it says besides its codes. */
    static String words(String written) {
        StringBuilder words = new StringBuilder();
        int i = 0;
        while (i < written.length()) {
            char c = written.charAt(i++);
            if (c != '&' || i >= written.length()) {
                words.append(c);
                continue;
            }
            char code = written.charAt(i++);
            if (code == '&') {
                words.append(code);
            } else if (code == '"') {
                int close = written.indexOf('"', i);
                i = close < 0 ? written.length() : close + 1;
            } else if (code >= '0' && code <= '9') {
                while (i < written.length() && written.charAt(i) >= '0' && written.charAt(i) <= '9') {
                    i++;
                }
            } else if (code == 'L' || code == 'C' || code == 'R') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }
}
