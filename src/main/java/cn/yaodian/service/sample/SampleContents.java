package cn.yaodian.service.sample;

import cn.yaodian.domain.office.Office;
import java.util.List;

/**
 * What the file office.json of the sample says.
 *
 * @param unitList  name of the workbook with the units
 * @param documents names of the documents, in the order in which an office would have taken them in
 */
record SampleContents(Office office, String unitList, List<String> documents) {

    SampleContents {
        documents = List.copyOf(documents);
    }
}
