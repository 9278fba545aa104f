/** What an inspection finds. */
@NullMarked
package cn.yaodian.inspection.finding;

import org.jspecify.annotations.NullMarked;
