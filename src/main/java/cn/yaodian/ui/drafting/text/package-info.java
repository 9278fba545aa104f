/** The plan as the drafting screen holds it, the way of its changes to the disk, and the field one writes in. */
@NullMarked
package cn.yaodian.ui.drafting.text;

import org.jspecify.annotations.NullMarked;
