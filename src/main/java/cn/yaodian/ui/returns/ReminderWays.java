package cn.yaodian.ui.returns;

import cn.yaodian.messages.Messages;
import java.util.List;

/** How units are reminded: what the clerk is offered; she may name others. */
public final class ReminderWays {

    /** 书面, which a 催报单 is. */
    public static final String WRITTEN = Messages.text("returns.byLetter");
    public static final List<String> ALL = List.of(Messages.text("returns.byPhone"), Messages.text("returns.byMessage"),
            Messages.text("returns.byGroup"), WRITTEN);

    private ReminderWays() {}
}
