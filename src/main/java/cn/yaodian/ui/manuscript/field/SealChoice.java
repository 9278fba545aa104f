package cn.yaodian.ui.manuscript.field;

import cn.yaodian.domain.manuscript.ManuscriptSeal;
import java.util.function.Consumer;

/** Lets the clerk choose a seal's picture from a file and keeps it. */
@FunctionalInterface
public interface SealChoice {

    /** @param chosen gets the seal; not called where she chooses none */
    void choose(Consumer<ManuscriptSeal> chosen);
}
