/** What the attachments behind a document's text add to its tasks. */
@NullMarked
package cn.yaodian.reading.attachment;

import org.jspecify.annotations.NullMarked;
