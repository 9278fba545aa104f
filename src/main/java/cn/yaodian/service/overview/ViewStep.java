package cn.yaodian.service.overview;

/** What is done to presets and views, as the history and the undo menu call it. */
enum ViewStep {
    SAVE_PRESET("保存表格样式"), SAVE_VIEW("保存视图"), RENAME("重命名样式或视图"), DELETE("删除样式或视图"), IMPORT("导入表格样式");

    private final String title;

    ViewStep(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
