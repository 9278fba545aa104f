package cn.yaodian.writing.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A streamed workbook in which the same content made at the same time gives the same bytes. */
public final class DatedWorkbook extends SXSSFWorkbook {

    /** Rows kept in memory; those before them stand in a temporary file that is deleted on closing. */
    private static final int WINDOW = 64;

    /** A fifth quicker than the usual 6 on long tables of Chinese text, and hardly larger. */
    private static final int COMPRESSION = 3;

    private final Instant created;

    public DatedWorkbook(Instant created, String title) {
        super(WINDOW);
        this.created = created;
        POIXMLProperties properties = getXSSFWorkbook().getProperties();
        properties.getCoreProperties().setCreated(Optional.of(Date.from(created)));
        properties.getCoreProperties().setModified(Optional.of(Date.from(created)));
        properties.getCoreProperties().setTitle(title);
        // Otherwise the file says that a library has made it.
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("要点");
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream archive = new ZipArchiveOutputStream(out) {
            @Override
            public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                entry.setTime(created.toEpochMilli());
                super.putArchiveEntry(entry);
            }
        };
        // Neither Excel nor LibreOffice opens a package whose parts bear 64-bit sizes without need.
        archive.setUseZip64(Zip64Mode.AsNeeded);
        archive.setLevel(COMPRESSION);
        return archive;
    }
}
