package cn.yaodian.document;

import java.util.ArrayList;
import java.util.List;

/**
 * 版头 of a document (GB/T 9704-2012, 7.2, 10).
 *
 * @param form    decides where everything stands
 * @param number  发文字号 as printed; empty while none has been given
 * @param marks   at the upper left
 * @param signers 签发人 of an upward document, the host's first; empty for all others (7.2.6)
 * @param issue   of a bulletin; none for all others
 */
public record Masthead(DocumentForm form, Letterhead letterhead, String number, FilingMarks marks, List<String> signers,
        BulletinIssue issue) {

    private static final int SIGNERS_IN_LINE = 2;
    private static final int MOST_SIGNER_LINES = 4;

    public static final Masthead NONE = new Masthead("", "");

    public Masthead {
        number = number.strip();
        signers = List.copyOf(signers);
    }

    /** In the 文件 form, with nothing but what every document has. */
    public Masthead(String letterhead, String number) {
        this(DocumentForm.DOCUMENT, Letterhead.of(letterhead), number, FilingMarks.NONE, List.of(), BulletinIssue.NONE);
    }

    /** Nothing to print: a text that is issued without masthead. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** The signers as they are printed: two to a line (7.2.6), more where they would fill the first page. */
    public List<String> signerLines() {
        int inLine = Math.max(SIGNERS_IN_LINE, Math.ceilDiv(signers.size(), MOST_SIGNER_LINES));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < signers.size(); i += inLine) {
            lines.add(String.join("　", signers.subList(i, Math.min(i + inLine, signers.size()))));
        }
        return lines;
    }

    /** An upward document names who signed it off (7.2.5, 7.2.6). */
    public boolean isUpward() {
        return !signers.isEmpty();
    }
}
