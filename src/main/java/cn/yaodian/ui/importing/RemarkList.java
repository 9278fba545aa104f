package cn.yaodian.ui.importing;

import cn.yaodian.domain.remark.Remark;
import cn.yaodian.domain.remark.Severity;
import cn.yaodian.messages.Messages;
import cn.yaodian.ui.theme.StyleClass;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was doubtful in a document, each with how sure that is and the line where it stands. */
public final class RemarkList extends VBox {

    public RemarkList(List<Remark> remarks) {
        getStyleClass().add(StyleClass.STACK);
        Label heading = new Label(Messages.text("importing.remarks", remarks.size()));
        heading.getStyleClass().add("yd-field-name");
        getChildren().add(heading);
        remarks.stream().map(RemarkList::row).forEach(getChildren()::add);
    }

    private static HBox row(Remark remark) {
        Label mark = new Label(remark.severity().mark());
        mark.getStyleClass().addAll(StyleClass.CHIP, styleOf(remark.severity()));
        mark.setMinWidth(USE_PREF_SIZE);
        String words = remark.line() > 0
                ? Messages.text("importing.remarkAt", remark.line(), remark.message())
                : remark.message();
        Label sentence = new Label(words);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(mark, sentence);
        row.getStyleClass().add("yd-remark");
        return row;
    }

    private static String styleOf(Severity severity) {
        return switch (severity) {
            case ERROR -> StyleClass.BAD;
            case DOUBT -> StyleClass.WARN;
            case HINT -> StyleClass.QUIET;
        };
    }
}
