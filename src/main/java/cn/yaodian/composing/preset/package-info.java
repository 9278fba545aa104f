/** Presets of the ledgers' tables as JSON: those that the program brings along, and those that offices exchange. */
@NullMarked
package cn.yaodian.composing.preset;

import org.jspecify.annotations.NullMarked;
