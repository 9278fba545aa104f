package cn.yaodian.domain.office;

import java.util.List;

/** What a name that a document uses is taken for. */
public sealed interface UnitMatch {

    /** The name as the document writes it. */
    String name();

    /** The unit that it is taken for, in the register or proposed for it. */
    Unit unit();

    /** The register has a unit of that name, full, short or former; width of brackets and blanks do not count. */
    record Known(String name, Unit unit) implements UnitMatch {}

    /** One unit's name differs only in a way that documents commonly do (市人社局 for 人社局); to be looked at. */
    record Near(String name, Unit unit) implements UnitMatch {}

    /**
     * No unit is like it.
     *
     * @param unit as it would be registered
     */
    record New(String name, Unit unit) implements UnitMatch {

        public New(String name, UnitKind kind) {
            this(name, new Unit(UnitId.random(), kind, name, List.of(), 0));
        }

        public UnitKind kind() {
            return unit.kind();
        }
    }
}
