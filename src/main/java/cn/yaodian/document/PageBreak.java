package cn.yaodian.document;

/** What follows begins a new page. */
public record PageBreak(String anchor) implements Block {

    @Override
    public String text() {
        return "";
    }
}
