package cn.yaodian.ui.drafting.chip;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitRegister;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Units whose names fit what has been typed: by the beginning of any of their names, by any part, or by characters in
 * order (人社局 finds 市人力资源和社会保障局). Better fits come first, then the order of the register.
 */
public final class UnitSuggestions {

    private static final int MOST = 8;

    private UnitSuggestions() {}

    /**
     * @param typed what has been typed so far; with nothing typed the first units of the register are offered
     * @param taken names that are already chosen and not offered again
     */
    public static List<Unit> find(UnitRegister register, String typed, Set<String> taken) {
        String wanted = typed.strip();
        return register.units().stream()
                .filter(unit -> unit.names().noneMatch(taken::contains))
                .map(unit -> new Fit(unit, distance(unit, wanted)))
                .filter(fit -> fit.distance().isPresent())
                .sorted(Comparator.comparingInt((Fit fit) -> fit.distance().orElseThrow())
                        .thenComparingInt(fit -> fit.unit().order()))
                .limit(MOST).map(Fit::unit).toList();
    }

    private static OptionalInt distance(Unit unit, String wanted) {
        return unit.names().map(name -> distance(name, wanted)).filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt).min();
    }

    private static OptionalInt distance(String name, String wanted) {
        if (name.startsWith(wanted)) {
            return OptionalInt.of(0);
        }
        if (name.contains(wanted)) {
            return OptionalInt.of(1);
        }
        return hasInOrder(name, wanted) ? OptionalInt.of(2) : OptionalInt.empty();
    }

    private static boolean hasInOrder(String name, String wanted) {
        int at = -1;
        for (int i = 0; i < wanted.length(); i++) {
            at = name.indexOf(wanted.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private record Fit(Unit unit, OptionalInt distance) {}
}
