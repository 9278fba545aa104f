package cn.yaodian.writing.xlsx.form;

import cn.yaodian.document.form.RefusedForm;
import cn.yaodian.document.form.RefusedForm.RefusedSheet;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Changes sheets and styles of an .xlsx and passes all else on as it is packed. */
final class PackagePatch {

    private final ZipFile zip;
    private final ZipArchiveOutputStream out;
    private final Map<String, RefusedSheet> sheets = new HashMap<>();
    private final PackageParts parts;
    private final Optional<ZipArchiveEntry> styles;
    private final MarkStyles marks;

    private PackagePatch(ZipFile zip, RefusedForm form, ZipArchiveOutputStream out) throws IOException {
        this.zip = zip;
        this.out = out;
        this.parts = new PackageParts(zip);
        Map<String, ZipArchiveEntry> named = parts.sheets();
        form.sheets().forEach(sheet -> Optional.ofNullable(named.get(sheet.name()))
                .ifPresent(entry -> sheets.put(entry.getName(), sheet)));
        styles = parts.styles();
        marks = new MarkStyles(styles.isPresent() ? parts.text(styles.get()) : "");
    }

    static byte[] patched(byte[] came, RefusedForm form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(came.length + (came.length >> 2));
        try (ZipFile zip = ZipFile.builder().setByteArray(came).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            // Neither Excel nor LibreOffice opens a package whose parts bear 64-bit sizes without need.
            out.setUseZip64(Zip64Mode.AsNeeded);
            new PackagePatch(zip, form, out).run();
        }
        return bytes.toByteArray();
    }

    /** The styles last: by then it is known which cells are marked. */
    private void run() throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            RefusedSheet sheet = sheets.get(entry.getName());
            if (sheet != null) {
                sheet(entry, sheet);
            } else if (styles.filter(part -> part.getName().equals(entry.getName())).isEmpty()) {
                out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
            }
        }
        if (styles.isPresent()) {
            begin(styles.get());
            out.write(marks.written().getBytes(parts.charset(styles.get())));
            out.closeArchiveEntry();
        }
    }

    private void begin(ZipArchiveEntry entry) throws IOException {
        ZipArchiveEntry changed = new ZipArchiveEntry(entry.getName());
        changed.setTime(entry.getTime());
        out.putArchiveEntry(changed);
    }

    private void sheet(ZipArchiveEntry entry, RefusedSheet sheet) throws IOException {
        begin(entry);
        try (BufferedInputStream part = new BufferedInputStream(zip.getInputStream(entry), 1 << 16)) {
            Charset charset = parts.charset(entry);
            Reader reader = new InputStreamReader(part, charset);
            Writer writer = new OutputStreamWriter(out, charset);
            new SheetPatch(sheet, marks, reader, writer).run();
            writer.flush();
        }
        out.closeArchiveEntry();
    }
}
