package cn.yaodian.ui.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What becomes of files that are dropped on the window.
 *
 * @param words what letting go will do
 * @param kinds which files it is for
 */
public record FileTaking(String words, String kinds, Consumer<List<Path>> take) {}
