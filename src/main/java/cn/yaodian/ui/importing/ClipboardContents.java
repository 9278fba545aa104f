package cn.yaodian.ui.importing;

import cn.yaodian.messages.Messages;
import cn.yaodian.service.plan.SourceDocument;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.Clipboard;

/**
 * What the clipboard holds that could be a document.
 *
 * @param files    as a file browser copies them
 * @param flavours the same words in the forms that the other program offered, the one that says most first
 */
record ClipboardContents(List<Path> files, List<SourceDocument> flavours) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm", Locale.CHINA);

    ClipboardContents {
        files = List.copyOf(files);
        flavours = List.copyOf(flavours);
    }

    /** On the FX thread. */
    static ClipboardContents now() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<File> files = clipboard.hasFiles() ? clipboard.getFiles() : List.of();
        String name = Messages.text("importing.clipboardName", MINUTE.format(LocalDateTime.now()));
        List<SourceDocument> flavours = new ArrayList<>();
        if (clipboard.hasHtml() && !clipboard.getHtml().isBlank()) {
            flavours.add(page(name, clipboard.getHtml()));
        }
        if (clipboard.hasString() && !clipboard.getString().isBlank()) {
            flavours.add(SourceDocument.of(name + ".txt", clipboard.getString().getBytes(StandardCharsets.UTF_8)));
        }
        return new ClipboardContents(files.stream().map(File::toPath).toList(), flavours);
    }

    /** What was copied is often a piece of a page; kept as a page it can be opened and read again. */
    private static SourceDocument page(String name, String html) {
        boolean whole = html.toLowerCase(Locale.ROOT).contains("<html");
        String page = "<!DOCTYPE html>\n" + (whole ? html : "<html><body>\n" + html + "\n</body></html>\n");
        // A mark of UTF-8 stands above whatever the piece says of its own encoding.
        return SourceDocument.of(name + ".html", ("\ufeff" + page).getBytes(StandardCharsets.UTF_8));
    }
}
