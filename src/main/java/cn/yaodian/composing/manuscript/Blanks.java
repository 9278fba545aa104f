package cn.yaodian.composing.manuscript;

import cn.yaodian.domain.manuscript.ManuscriptAnnex;
import cn.yaodian.domain.manuscript.ManuscriptFoot;
import cn.yaodian.domain.manuscript.ManuscriptHead;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.remark.Remark;
import cn.yaodian.domain.remark.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a manuscript still leaves to be filled in: ×××, and names in braces. */
final class Blanks {

    /** What stands where something is to be filled in. */
    static final String BLANK = "×××";
    private static final Pattern OPEN = Pattern.compile("×{2,}|\\{[^{}\\s]{1,20}}");

    private final List<PlacedRemark> remarks = new ArrayList<>();

    private Blanks() {}

    static List<PlacedRemark> in(ManuscriptText text) {
        Blanks blanks = new Blanks();
        ManuscriptHead head = text.head();
        blanks.field("head", head.bodies());
        blanks.field("head", List.of(head.word(), head.number(), head.copyNumber(), head.secrecy(), head.urgency(),
                head.issue(), head.editor()));
        blanks.field("head", head.signers());
        blanks.field("title", List.of(text.title()));
        blanks.field("addressees", text.addressees());
        blanks.lines(Part.BODY, text.body());
        for (int i = 0; i < text.annexes().size(); i++) {
            ManuscriptAnnex annex = text.annexes().get(i);
            blanks.field("annex" + (i + 1), List.of(annex.title()));
            blanks.lines(Part.annex(i + 1), annex.body());
        }
        ManuscriptFoot foot = text.foot();
        foot.attendance().forEach(list -> blanks.field("foot", list.names()));
        foot.signatories().forEach(signatory -> blanks.field("foot", List.of(signatory.name())));
        blanks.field("foot", List.of(foot.note(), foot.printedBy()));
        foot.lists().forEach(list -> blanks.field("foot", list.names()));
        return blanks.remarks;
    }

    private void field(String anchor, List<String> words) {
        words.stream().filter(Blanks::isOpen).forEach(
                word -> remarks.add(new PlacedRemark(anchor, new Remark(Severity.DOUBT, 0, sentence(word)))));
    }

    /** One remark a line, however many blanks it has. */
    private void lines(Part part, String text) {
        List<String> lines = BodyReader.lines(text);
        for (int i = 0; i < lines.size(); i++) {
            if (isOpen(lines.get(i))) {
                remarks.add(PlacedRemark.of(Severity.DOUBT, part, i + 1, sentence(lines.get(i))));
            }
        }
    }

    /** Asked of every line on every key: most have neither mark. */
    private static boolean isOpen(String line) {
        return (line.indexOf('×') >= 0 || line.indexOf('{') >= 0) && OPEN.matcher(line).find();
    }

    /** Names what stands around the blank, so that it is found without the line's number. */
    private static String sentence(String line) {
        Matcher open = OPEN.matcher(line);
        if (!open.find()) {
            throw new IllegalArgumentException(line);
        }
        int from = Math.max(0, open.start() - 8);
        int to = Math.min(line.length(), open.end() + 8);
        String around = line.substring(from, to).replaceAll("[\\t<^]+", " ").strip();
        return "“" + around + "”处还没有填写。";
    }
}
