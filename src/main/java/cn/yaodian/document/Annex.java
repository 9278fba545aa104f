package cn.yaodian.document;

import java.util.List;

/**
 * What is issued or attached behind the signature; it starts a new page (GB/T 9704-2012, 7.3.7).
 *
 * @param label     附件, 附件1; empty for a text that the notice itself issues (印发)
 * @param title     printed centred
 * @param landscape whether its pages lie across, for wide tables (clause 8)
 */
public record Annex(String label, String title, List<Block> body, boolean landscape) {

    public Annex {
        label = label.strip();
        title = title.strip();
        body = List.copyOf(body);
    }

    public Annex(String label, String title, List<Block> body) {
        this(label, title, body, false);
    }
}
