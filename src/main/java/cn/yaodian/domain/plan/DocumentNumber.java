package cn.yaodian.domain.plan;

/**
 * 发文字号, such as 庆产改组〔2022〕3号 (GB/T 9704-2012, 7.2.5: six-sided brackets, no 第, no leading zero).
 *
 * @param word   机关代字, such as 庆产改组
 * @param year   four digits
 * @param number from 1
 */
public record DocumentNumber(String word, int year, int number) {

    public DocumentNumber {
        word = word.strip();
        if (word.isEmpty() || number < 1 || year < 1949 || year > 2999) {
            throw new IllegalArgumentException("no document number: " + word + " " + year + " " + number);
        }
    }

    @Override
    public String toString() {
        return word + "〔" + year + "〕" + number + "号";
    }
}
