package cn.yaodian.ui.screen;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Words that stand on a screen and could not be stored.
 *
 * @param title     by which the clerk knows them
 * @param writeText writes them into a new text file in the folder it is given, and says which; called away from the FX
 *                  thread; fails as writing files does
 */
public record Unstored(String title, UnaryOperator<Path> writeText) {}
