package cn.yaodian.writing.docx;

/** Word's unit of length: a twentieth of a point. */
final class Twips {

    private Twips() {}

    static String of(double points) {
        return Long.toString(Math.round(points * 20));
    }
}
