/** Shows the pages that typesetting has set, at any zoom, and goes from a place in the text to its place on the page. */
@NullMarked
package cn.yaodian.ui.page;

import org.jspecify.annotations.NullMarked;
