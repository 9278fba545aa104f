package cn.yaodian.domain.manuscript;

import java.util.Optional;

/** A body that signs, with its seal's picture where one is to be printed. */
public record ManuscriptSignatory(String name, Optional<ManuscriptSeal> seal) {

    public ManuscriptSignatory {
        name = name.strip();
    }

    public static ManuscriptSignatory of(String name) {
        return new ManuscriptSignatory(name, Optional.empty());
    }
}
