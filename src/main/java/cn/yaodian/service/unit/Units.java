package cn.yaodian.service.unit;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitRegister;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The register of units. Safe to call from any thread. */
public final class Units {

    private final Map<UnitId, Unit> units = new ConcurrentHashMap<>();

    public UnitRegister register() {
        return new UnitRegister(List.copyOf(units.values()));
    }

    /**
     * Adds the unit or changes it.
     *
     * @param label what the undo menu shows
     * @throws cn.yaodian.domain.failure.FailureException UNIT_NAME_TAKEN if another unit bears the same full name
     */
    public Unit save(Unit unit, String label) {
        saveAll(List.of(unit), label);
        return unit;
    }

    /** Adds or changes many units in one step. */
    public void saveAll(Collection<Unit> changed, String label) {
        changed.forEach(unit -> units.put(unit.id(), unit));
    }

    /** Takes the unit from the register; duties keep its name as written. */
    public void delete(UnitId id, String label) {
        units.remove(id);
    }
}
