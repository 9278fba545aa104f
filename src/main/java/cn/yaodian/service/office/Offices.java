package cn.yaodian.service.office;

import cn.yaodian.domain.office.Office;

/** What the user's own office is called and how it signs. Safe to call from any thread. */
public final class Offices {

    private volatile Office office = Office.UNNAMED;

    /** {@link Office#UNNAMED} until it has been filled in. */
    public Office get() {
        return office;
    }

    /** @param label what the undo menu shows */
    public Office save(Office changed, String label) {
        office = changed;
        return changed;
    }
}
