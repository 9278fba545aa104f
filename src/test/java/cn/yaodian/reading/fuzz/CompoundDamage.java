package cn.yaodian.reading.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Harm to one stream of an old office document, in a file that is whole otherwise. */
final class CompoundDamage implements Damage {

    @Override
    public byte[] to(byte[] good, byte[] other, Random random) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(good))) {
            DirectoryNode root = files.getRoot();
            List<DocumentEntry> streams = new ArrayList<>();
            for (Entry entry : root) {
                if (entry instanceof DocumentEntry stream && stream.getSize() > 8) {
                    streams.add(stream);
                }
            }
            streams.sort((one, two) -> Integer.compare(two.getSize(), one.getSize()));
            // The larger ones hold the document, the smaller ones say who wrote it.
            DocumentEntry chosen = streams
                    .get(Math.min(random.nextInt(streams.size()), random.nextInt(streams.size())));
            byte[] bytes;
            try (DocumentInputStream in = new DocumentInputStream(chosen)) {
                bytes = in.readAllBytes();
            }
            byte[] bad = ByteDamage.values()[random.nextInt(ByteDamage.values().length)].to(bytes, bytes, random);
            String name = chosen.getName();
            chosen.delete();
            if (random.nextInt(10) > 0) {
                root.createDocument(name, new ByteArrayInputStream(bad));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
