package cn.yaodian.domain.returns.change;

/** Why a row is not simply written. */
public enum ConflictCause {
    /** Two forms of one unit were read together and say different things. */
    TWO_FORMS("同一单位的两份表内容不一致"),
    /** What is on record was put there or changed by the office, not by the unit's form. */
    CHANGED_BY_OFFICE("台账内容已由本办修改"),
    /** The office has accepted the unit's return. */
    ACCEPTED("该单位本期报送已审核");

    private final String title;

    ConflictCause(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
