/** What is to be written, free of plans and of file formats: official documents and table reports. */
@NullMarked
package cn.yaodian.document;

import org.jspecify.annotations.NullMarked;
