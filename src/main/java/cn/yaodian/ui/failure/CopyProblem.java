package cn.yaodian.ui.failure;

import cn.yaodian.messages.Messages;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Copies a problem's code and sentence, for whoever the clerk asks; says that it did. */
public final class CopyProblem extends Button {

    public CopyProblem(Problem problem) {
        super(Messages.text("problem.copy"));
        setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(problem.code() + " " + problem.sentence());
            Clipboard.getSystemClipboard().setContent(content);
            setText(Messages.text("problem.copied"));
        });
    }
}
