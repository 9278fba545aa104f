package cn.yaodian.service.overview.edit;

import java.util.List;

/**
 * Why a change is not taken.
 *
 * @param arguments for the sentence
 */
public record Refusal(RefusalKind kind, List<String> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(RefusalKind kind, String... arguments) {
        return new Refusal(kind, List.of(arguments));
    }
}
