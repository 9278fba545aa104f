package cn.yaodian.typesetting;

import cn.yaodian.document.BulletinIssue;
import cn.yaodian.document.DocumentForm;
import cn.yaodian.document.FilingMarks;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.PrintedWords;
import cn.yaodian.document.Typeface;
import cn.yaodian.typesetting.SettingRemark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is to be said of a masthead (GB/T 9704-2012, 7.2). */
final class MastheadRemarks {

    private static final Pattern COPY_NUMBER = Pattern.compile("[0-9]{6}");
    private static final Pattern SECRECY = Pattern.compile("(?:绝密|机密|秘密)(?:★(?:[0-9]+(?:年|个月|日)|长期)?)?");
    private static final Pattern URGENCY = Pattern.compile("特急|加急|特提|平急");
    /** A letterhead condensed more than that is hard to read. */
    private static final double NARROW = 0.5;
    private static final int MOST_BODIES = 6;
    private static final double ROOM = Sheet.RIGHT - Sheet.LEFT;

    private final Masthead masthead;
    private final TypeMetrics metrics;
    private final List<SettingRemark> remarks = new ArrayList<>();

    private MastheadRemarks(Masthead masthead, TypeMetrics metrics) {
        this.masthead = masthead;
        this.metrics = metrics;
    }

    static List<SettingRemark> of(Masthead masthead, TypeMetrics metrics) {
        MastheadRemarks all = new MastheadRemarks(masthead, metrics);
        all.letterhead();
        all.marks(masthead.marks());
        all.numbered();
        return all.remarks;
    }

    private void letterhead() {
        int bodies = masthead.letterhead().bodies().size();
        if (LetterheadShape.of(masthead).stretch() < NARROW) {
            remarks.add(condensed("letterhead", masthead.letterhead().text()));
        }
        if (bodies > MOST_BODIES) {
            remarks.add(RemarkWords.of(Kind.BODIES_MANY, bodies));
        }
    }

    private void marks(FilingMarks marks) {
        check(marks.copyNumber(), COPY_NUMBER, Kind.COPY_NUMBER_INVALID);
        check(marks.secrecy(), SECRECY, Kind.SECRECY_UNKNOWN);
        check(marks.urgency(), URGENCY, Kind.URGENCY_UNKNOWN);
        fit("copyNumber", marks.copyNumber(), Typeface.FANGSONG, ROOM);
        fit("secrecy", marks.secrecy(), Typeface.HEITI, ROOM);
        fit("urgency", marks.urgency(), Typeface.HEITI, ROOM);
    }

    private void check(String text, Pattern allowed, Kind kind) {
        if (!text.isEmpty() && !allowed.matcher(text).matches()) {
            remarks.add(RemarkWords.of(kind, RemarkWords.brief(text)));
        }
    }

    private void numbered() {
        BulletinIssue issue = masthead.issue();
        double inner = ROOM - 2 * Sheet.CELL;
        if (masthead.form() == DocumentForm.BULLETIN) {
            fit("issue", issue.issue(), Typeface.FANGSONG, ROOM);
            double date = width(issue.date(), Typeface.FANGSONG);
            fit("editor", issue.editor(), Typeface.FANGSONG, inner - Sheet.CELL - date);
            fit("issueDate", issue.date(), Typeface.FANGSONG, inner);
        } else if (masthead.isUpward()) {
            List<String> lines = masthead.signerLines();
            double label = width(PrintedWords.SIGNED_BY, Typeface.FANGSONG);
            double room = inner - Sheet.CELL - label - width(masthead.number(), Typeface.FANGSONG);
            lines.forEach(line -> fit("signer", line, Typeface.KAITI, room));
            if (masthead.signers().size() > 2 * lines.size()) {
                remarks.add(RemarkWords.of(Kind.SIGNERS_MANY, masthead.signers().size()));
            }
        } else {
            fit("number", masthead.number(), Typeface.FANGSONG, ROOM);
        }
    }

    private double width(String text, Typeface typeface) {
        return OneLine.size3(text, typeface, metrics).width();
    }

    private void fit(String part, String text, Typeface typeface, double room) {
        if (!text.isEmpty() && width(text, typeface) > room) {
            remarks.add(condensed(part, text));
        }
    }

    static SettingRemark condensed(String part, String text) {
        return RemarkWords.of(Kind.TEXT_CONDENSED, RemarkWords.part(part), RemarkWords.brief(text));
    }
}
