package cn.yaodian;

/**
 * Where the random values of every property start. A build must not fail today and pass tomorrow over the same code, so
 * the start is fixed; whoever hunts for more makes it empty, which lets each run draw its own, and raises the tries.
 */
public final class PropertySeed {

    public static final String FIXED = "20260101";

    private PropertySeed() {}
}
