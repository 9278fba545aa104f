package cn.yaodian.domain.progress;

/** A light in a table; the word is printed beside the colour, for most printers are black and white. */
public enum Light {
    GREEN("绿灯"), BLUE("蓝灯"), YELLOW("黄灯"), RED("红灯");

    private final String title;

    Light(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
