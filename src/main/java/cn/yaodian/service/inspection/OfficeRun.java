package cn.yaodian.service.inspection;

import cn.yaodian.inspection.office.LibreOffice;
import cn.yaodian.inspection.office.OfficeFonts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of LibreOffice for all files of an inspection that need it; started when the first is asked for. */
final class OfficeRun implements AutoCloseable {

    private final OfficeFonts fonts;
    private final Map<String, List<byte[]>> documents = new HashMap<>();
    private final Map<byte[], Optional<byte[]>> pages = new IdentityHashMap<>();
    private boolean done;

    OfficeRun(OfficeFonts fonts) {
        this.fonts = fonts;
    }

    /** @param ending of the file's name, such as docx */
    void add(byte[] document, String ending) {
        documents.computeIfAbsent(ending, key -> new ArrayList<>()).add(document);
    }

    /** @return a PDF; nothing where LibreOffice is not installed or can make nothing of the document */
    Optional<byte[]> pages(byte[] document) {
        if (!done) {
            done = true;
            run();
        }
        return pages.getOrDefault(document, Optional.empty());
    }

    private void run() {
        LibreOffice.ofThisMachine(fonts).ifPresent(office -> {
            try (office) {
                for (Map.Entry<String, List<byte[]>> kind : documents.entrySet()) {
                    List<Optional<byte[]>> made = office.pages(kind.getValue(), kind.getKey());
                    for (int i = 0; i < made.size(); i++) {
                        pages.put(kind.getValue().get(i), made.get(i));
                    }
                }
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void close() {
        pages.clear();
        documents.clear();
    }
}
