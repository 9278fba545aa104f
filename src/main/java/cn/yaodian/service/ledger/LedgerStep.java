package cn.yaodian.service.ledger;

/** What is done to a ledger, as the history and the undo menu call it. */
enum LedgerStep {
    OPEN("建立台账"), EXTENSION("申请延期"), GRANT("同意延期"), REFUSE("不同意延期"), DUE("修改完成时限"), INDICATOR("修改指标"), FIGURE("填报指标数据"),
    GROUP("指定单位组"), ASK("布置报送"), ASK_LATE("补充报送单位"), COLLECTION("修改报送事项"), PRESET("修改报送预设"), PRESET_RESET("恢复报送预设"),
    RECEIVE("接收报送"), REMIND("催报"), SEND_BACK("退回报送"), ACCEPT("审核报送"),
    RULE("设置亮灯规则"), RULE_GONE("撤销亮灯规则"), EVIDENCE("添加佐证材料"), EVIDENCE_NOTE("修改佐证材料说明"),
    EVIDENCE_GONE("移除佐证材料"), CALENDAR("设置工作日历"), CALENDAR_GONE("撤销工作日历");

    private final String title;

    LedgerStep(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
