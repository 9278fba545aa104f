package cn.yaodian.service.manuscript;

/** What is done to a manuscript or a template, as the history and the undo menu call it. */
enum ManuscriptStep {
    CREATE("新建文稿"), SAVE("修改文稿"), NUMBER("文稿取号"), DELETE("删除文稿"), ISSUE("印发文稿"), CORRECT("更正文稿"), WITHDRAW(
            "撤回更正"),
    TEMPLATE("修改模板"), RESET("恢复模板");

    private final String title;

    ManuscriptStep(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** With the document that it is done to. */
    String of(String document) {
        return document.isEmpty() ? title : title + "《" + document + "》";
    }
}
