package cn.yaodian.reading.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Properties that somebody gave an .xls, those that are text ([MS-OSHARED] 2.3.3.2.3). */
final class XlsProperties {

    private XlsProperties() {}

    /** None where they are damaged: the workbook is read without them. */
    static Map<String, String> of(DirectoryNode root) {
        Map<String, String> properties = new HashMap<>();
        if (!root.hasEntryCaseInsensitive(DocumentSummaryInformation.DEFAULT_STREAM_NAME)) {
            return properties;
        }
        try {
            if (PropertySetFactory.create(root,
                    DocumentSummaryInformation.DEFAULT_STREAM_NAME) instanceof DocumentSummaryInformation summary) {
                CustomProperties custom = summary.getCustomProperties();
                if (custom != null) {
                    custom.nameSet().forEach(name -> {
                        if (custom.get(name) instanceof String text) {
                            properties.put(name, text);
                        }
                    });
                }
            }
        } catch (IOException | HPSFException | RuntimeException damaged) {
            // The library tells damage by many kinds of unchecked exceptions.
            properties.clear();
        }
        return properties;
    }
}
