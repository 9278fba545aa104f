package cn.yaodian.ui.manuscript.editor;

import java.util.function.Consumer;

/** Lets the clerk choose a picture from a file, and keeps it under a name. */
@FunctionalInterface
public interface PictureChoice {

    /** @param chosen gets the line that names the picture in a text; not called where she chooses none */
    void choose(Consumer<String> chosen);
}
