/** What a document gave, looked over before it is kept. */
@NullMarked
package cn.yaodian.ui.importing;

import org.jspecify.annotations.NullMarked;
