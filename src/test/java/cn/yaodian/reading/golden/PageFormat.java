package cn.yaodian.reading.golden;

import cn.yaodian.document.OfficialDocument;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.FontLibrary;
import cn.yaodian.writing.ofd.OfdWriter;
import cn.yaodian.writing.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that hold pages as they are printed. */
enum PageFormat {
    PDF, OFD;

    /** @return the file, in the folder, named after the format */
    Path print(OfficialDocument document, FontLibrary fonts, Path folder) throws IOException {
        Path file = folder.resolve("印." + this);
        List<Page> pages = new Typesetter(fonts).set(document);
        try (OutputStream out = Files.newOutputStream(file)) {
            switch (this) {
                case PDF -> new PdfWriter(fonts).write(pages, "", out);
                case OFD -> new OfdWriter(fonts).write(pages, "", out);
            }
        }
        return file;
    }
}
