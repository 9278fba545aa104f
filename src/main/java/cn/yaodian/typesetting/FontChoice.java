package cn.yaodian.typesetting;

import cn.yaodian.document.Typeface;

/**
 * Which font stands for a typeface on this machine.
 *
 * @param family   name of the font in use
 * @param official whether it is the one that GB/T 9704-2012 has offices use, not a stand-in
 * @param origin   file it was found in; empty for a font that comes with the program
 */
public record FontChoice(Typeface typeface, String family, boolean official, String origin) {}
