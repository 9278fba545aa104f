package cn.yaodian.writing.file;

import java.io.IOException;
import java.io.OutputStream;

/** What goes into a file. */
@FunctionalInterface
public interface FileContent {

    /** @param out buffered; need not be closed */
    void writeTo(OutputStream out) throws IOException;
}
