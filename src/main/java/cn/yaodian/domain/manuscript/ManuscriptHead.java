package cn.yaodian.domain.manuscript;

import java.util.List;

/**
 * What stands above the title (GB/T 9704-2012, 7.2).
 *
 * @param bodies     发文机关标志, the host first; several in a joint issue
 * @param word       文件, 令, 纪要, beside the bodies; empty where the name is alone or has its word in it
 * @param number     发文字号 as printed; empty until one is given
 * @param copyNumber 份号; empty for none
 * @param secrecy    密级和保密期限; empty for none
 * @param urgency    紧急程度; empty for none
 * @param signers    签发人 of an upward document, the host's first
 * @param issue      of a bulletin: 第3期（总第17期）
 * @param editor     of a bulletin: 编印单位
 */
public record ManuscriptHead(ManuscriptForm form, List<String> bodies, String word, String number, String copyNumber,
        String secrecy, String urgency, List<String> signers, String issue, String editor) {

    public ManuscriptHead {
        bodies = words(bodies);
        word = word.strip();
        number = number.strip();
        copyNumber = copyNumber.strip();
        secrecy = secrecy.strip();
        urgency = urgency.strip();
        signers = words(signers);
        issue = issue.strip();
        editor = editor.strip();
    }

    /** With another 发文字号. */
    public ManuscriptHead numbered(String given) {
        return new ManuscriptHead(form, bodies, word, given, copyNumber, secrecy, urgency, signers, issue, editor);
    }

    /** With another issue of a bulletin. */
    public ManuscriptHead issued(String given) {
        return new ManuscriptHead(form, bodies, word, number, copyNumber, secrecy, urgency, signers, given, editor);
    }

    /** What issues are counted by: a bulletin's name, or the host with what it issues (…纪要). */
    public String seriesName() {
        return bodies.isEmpty() ? word : bodies.getFirst() + word;
    }

    static List<String> words(List<String> names) {
        return names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
