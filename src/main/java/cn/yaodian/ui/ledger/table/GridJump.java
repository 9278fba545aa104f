package cn.yaodian.ui.ledger.table;

import cn.yaodian.service.overview.LedgerRow;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** Typing a number among the lines goes to the line that has it in the first column: 1, 12, 128. */
final class GridJump {

    /** After so long another number begins. */
    private static final Duration PAUSE = Duration.seconds(1.2);

    private final ListView<LedgerRow> lines;
    private final GridColumns columns;
    private final StringBuilder typed = new StringBuilder();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    private GridJump(ListView<LedgerRow> lines, GridColumns columns) {
        this.lines = lines;
        this.columns = columns;
        pause.setOnFinished(_ -> typed.setLength(0));
    }

    static void on(ListView<LedgerRow> lines, GridColumns columns) {
        lines.addEventHandler(KeyEvent.KEY_TYPED, new GridJump(lines, columns)::type);
    }

    private void type(KeyEvent event) {
        String letter = event.getCharacter();
        if (event.isShortcutDown() || event.isAltDown() || letter.length() != 1
                || !Character.isDigit(letter.charAt(0))) {
            return;
        }
        typed.append(letter);
        pause.playFromStart();
        String number = typed.toString();
        find(number::equals).or(() -> find(text -> text.startsWith(number))).ifPresent(at -> {
            lines.getSelectionModel().clearAndSelect(at);
            lines.getFocusModel().focus(at);
            lines.scrollTo(at);
        });
        event.consume();
    }

    private Optional<Integer> find(Predicate<String> wanted) {
        return columns.get().stream().findFirst().flatMap(column -> IntStream.range(0, lines.getItems().size())
                .filter(at -> wanted.test(lines.getItems().get(at).cell(column.field()).text())).boxed()
                .findFirst());
    }
}
