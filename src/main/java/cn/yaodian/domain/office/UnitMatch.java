package cn.yaodian.domain.office;

/** What the register says to a name that a document uses. */
public sealed interface UnitMatch {

    /** The name as the document writes it. */
    String name();

    /** The register has a unit of exactly that name, full, short or former. */
    record Known(String name, Unit unit) implements UnitMatch {}

    /** A unit's name differs only in a way that documents commonly do (市人社局 for 人社局); to be looked at. */
    record Near(String name, Unit unit) implements UnitMatch {}

    /** No unit is like it: to be registered as one of this kind. */
    record New(String name, UnitKind kind) implements UnitMatch {}
}
