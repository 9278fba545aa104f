/** What the drafting screen asks for while somebody writes: the pages, and the targets in the words. */
@NullMarked
package cn.yaodian.service.drafting;

import org.jspecify.annotations.NullMarked;
