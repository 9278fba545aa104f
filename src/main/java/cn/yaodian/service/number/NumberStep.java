package cn.yaodian.service.number;

/** What is done to the register, as the history and the undo menu call it. */
enum NumberStep {
    TAKE("登记编号"), RESERVE("预留编号"), VOID("作废编号"), FREE("释放编号"), START("设置起始号");

    private final String title;

    NumberStep(String title) {
        this.title = title;
    }

    /** With what it is done to. */
    String of(String number) {
        return title + " " + number;
    }
}
