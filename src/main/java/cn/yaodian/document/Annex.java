package cn.yaodian.document;

import java.util.List;

/**
 * What is issued or attached behind the signature; it starts a new page (GB/T 9704-2012, 7.3.7).
 *
 * @param label 附件, 附件1; empty for a text that the notice itself issues (印发)
 * @param title printed centred
 */
public record Annex(String label, String title, List<Block> body) {

    public Annex {
        label = label.strip();
        title = title.strip();
        body = List.copyOf(body);
    }
}
