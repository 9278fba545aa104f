package cn.yaodian.typesetting;

/**
 * What a word processor has to be told of the pages, because it cannot find out by itself.
 *
 * @param signatureKept whether the last paragraph has to be kept together with the signature, so that this does not stand
 *                      alone on a page (GB/T 9704-2012, 7.3.5.1)
 * @param imprintAlone  whether the imprint finds no room below the text, and has a page without number to itself (7.4.1,
 *                      7.5)
 */
public record Joints(boolean signatureKept, boolean imprintAlone) {}
