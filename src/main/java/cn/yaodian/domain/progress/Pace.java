package cn.yaodian.domain.progress;

/** How completion stands to what is expected by the cut-off date. Computed, never stored. */
public enum Pace {
    /** 超序时. */
    AHEAD("超序时"),
    /** 达序时. */
    ON_PACE("达序时"),
    /** 欠序时. */
    BEHIND("欠序时");

    private final String title;

    Pace(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
