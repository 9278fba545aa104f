package cn.yaodian.service.unit;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.reading.ReadUnitList;
import cn.yaodian.reading.units.UnitListReader;
import java.nio.file.Path;
import java.util.List;

/** Takes an office's list of units into the register: first read and looked over, then adopted. */
public final class UnitListImport {

    private final UnitListReader reader;
    private final Units units;

    public UnitListImport(Units units) {
        this(new UnitListReader(), units);
    }

    UnitListImport(UnitListReader reader, Units units) {
        this.reader = reader;
        this.units = units;
    }

    /**
     * Reads a list; nothing is kept yet.
     *
     * @throws FailureException as {@link UnitListReader#read}
     */
    public ReadUnitList read(Path file) {
        return reader.read(file);
    }

    /**
     * Registers the units in one step that undo takes back. A unit whose full name is registered already keeps its
     * identity, and with it its duties, and takes everything else from the list; units that the list lacks stay.
     *
     * @param label what the undo menu shows
     */
    public void adopt(ReadUnitList list, String label) {
        UnitRegister register = units.register();
        List<Unit> adopted = list.units().stream()
                .map(unit -> register.find(unit.name()).filter(known -> known.name().equals(unit.name()))
                        .map(known -> new Unit(known.id(), unit.kind(), unit.name(), unit.aliases(), unit.order()))
                        .orElse(unit))
                .toList();
        units.saveAll(adopted, label);
    }
}
