package cn.yaodian.writing.pdf;

/** What is said to those who do not see a picture. */
final class Words {

    private Words() {}

    static String picture(String caption) {
        return caption.isEmpty() ? "图片" : caption;
    }

    static String seal(String body) {
        return body + "印章";
    }
}
