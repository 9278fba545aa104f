package cn.yaodian.composing.manuscript;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a letter about returns is about.
 *
 * @param matter   报送事项; empty where the letter is about none
 * @param basis    依据文号; may be empty
 * @param due      要求时限
 * @param reminded how often each unit of the occasion has been reminded, in their order; empty where that is not told
 */
public record ReturnLetter(String matter, String basis, Optional<LocalDate> due, List<Integer> reminded) {

    /** Of a letter about anything else. */
    public static final ReturnLetter NONE = new ReturnLetter("", "", Optional.empty(), List.of());

    public ReturnLetter {
        matter = matter.strip();
        basis = basis.strip();
        reminded = List.copyOf(reminded);
    }

    /** Of one unit, as it is printed; empty where it is not known. */
    String reminded(int unit) {
        return unit < reminded.size() ? Integer.toString(reminded.get(unit)) : "";
    }
}
