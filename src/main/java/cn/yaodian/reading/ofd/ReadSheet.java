package cn.yaodian.reading.ofd;

import cn.yaodian.reading.page.PrintedPage;

/**
 * A page as it was read.
 *
 * @param pictures whether anything on it may be a picture of text
 */
record ReadSheet(PrintedPage page, boolean pictures) {}
