package cn.yaodian.reading.fuzz;

/**
 * A document that nothing is wrong with.
 *
 * @param kind the usual ending of such files
 */
record GoodDocument(String kind, String name, byte[] bytes) {}
