package cn.yaodian.document;

import java.util.Optional;

/**
 * A body that signs.
 *
 * @param name as printed
 * @param seal empty where the place is left for a stamp, or no seal is used
 */
public record Signatory(String name, Optional<Seal> seal) {

    public Signatory {
        name = name.strip();
    }

    public static Signatory of(String name) {
        return new Signatory(name, Optional.empty());
    }
}
