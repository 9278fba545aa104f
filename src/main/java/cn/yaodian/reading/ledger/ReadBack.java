package cn.yaodian.reading.ledger;

import java.util.List;

/**
 * What stands now in a workbook that the program wrote. What has changed is found by comparing with what the program
 * would write today.
 *
 * @param tables those that still can be told, in the order of their sheets; several where a workbook binds several, or
 *               has one for each unit: the same row may stand in more than one
 */
public record ReadBack(List<ReadTable> tables) {

    public ReadBack {
        tables = List.copyOf(tables);
    }
}
