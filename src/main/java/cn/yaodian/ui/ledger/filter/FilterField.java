package cn.yaodian.ui.ledger.filter;

import cn.yaodian.domain.view.Condition;
import java.util.Optional;
import javafx.scene.Node;

/** What stands below a heading: says which lines pass, and shows what another place has said of them. */
interface FilterField {

    /** Shows a condition without telling of it. */
    void show(Optional<Condition> condition);

    /** Whether it has a way of telling it. */
    boolean says(Condition condition);

    Node node();
}
