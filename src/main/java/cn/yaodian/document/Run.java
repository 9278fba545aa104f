package cn.yaodian.document;

import java.util.Objects;

/** A piece of a paragraph in one typeface. */
public record Run(String text, Typeface typeface) {

    public Run {
        Objects.requireNonNull(text);
        Objects.requireNonNull(typeface);
    }
}
