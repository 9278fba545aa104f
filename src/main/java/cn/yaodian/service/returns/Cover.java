package cn.yaodian.service.returns;

/** The letter that goes out with forms, as DOCX and as PDF. */
public enum Cover {
    /** 报送通知, to all who are asked. */
    NOTICE("returns-notice"),
    /** 催报单, to those who have not reported. */
    REMINDER("reminder"),
    /** None. */
    NONE("");

    private final String template;

    Cover(String template) {
        this.template = template;
    }

    /** Key of the template that it is made from, which the office may have changed. */
    String template() {
        return template;
    }
}
