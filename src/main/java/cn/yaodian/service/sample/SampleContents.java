package cn.yaodian.service.sample;

import cn.yaodian.domain.office.Office;
import java.util.List;

/**
 * What the file office.json of the sample says.
 *
 * @param unitList  name of the workbook with the units
 * @param documents names of the documents, in the order in which an office would have taken them in
 * @param manuscripts names of the files with the office's own documents, in the order of their writing
 * @param ledger    name of the file with the year of a plan's ledger
 */
record SampleContents(Office office, String unitList, List<String> documents,
        List<String> manuscripts, String ledger) {

    SampleContents {
        documents = List.copyOf(documents);
        manuscripts = List.copyOf(manuscripts);
    }
}
