/** What the clerk has said of a source, for every stage of its reading to ask. */
@NullMarked
package cn.yaodian.reading.decision;

import org.jspecify.annotations.NullMarked;
