package cn.yaodian.typesetting;

import cn.yaodian.document.Annex;
import cn.yaodian.document.Block;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Picture;
import cn.yaodian.document.Run;
import cn.yaodian.document.Seal;
import cn.yaodian.document.Signatory;
import cn.yaodian.document.Signature;
import cn.yaodian.document.Table;
import cn.yaodian.document.Typeface;
import cn.yaodian.typesetting.SettingRemark.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is to be said of a document, from its head to its foot, apart from what only its pages show. */
final class SettingRemarks {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})年([1-9][0-9]?)月([1-9][0-9]?)日");
    /** More lines show no shape any more. */
    private static final int MOST_TITLE_LINES = 4;
    private static final double ROOM = Sheet.RIGHT - Sheet.LEFT;

    private final OfficialDocument document;
    private final TypeMetrics metrics;
    private final Set<SettingRemark> remarks = new LinkedHashSet<>();

    private SettingRemarks(OfficialDocument document, TypeMetrics metrics) {
        this.document = document;
        this.metrics = metrics;
    }

    static List<SettingRemark> of(OfficialDocument document, TypeMetrics metrics) {
        SettingRemarks all = new SettingRemarks(document, metrics);
        all.remarks.addAll(MastheadRemarks.of(document.masthead(), metrics));
        all.title(document.title(), Frame.UPRIGHT);
        if (document.body().stream().allMatch(block -> block.text().isBlank() && !(block instanceof Picture))) {
            all.say(Kind.BODY_EMPTY);
        }
        document.body().forEach(block -> all.block(block, Frame.UPRIGHT));
        all.signature(document.signature());
        document.annexes().forEach(all::annex);
        all.date("printedOn", document.imprint().printedOn());
        all.characters();
        return List.copyOf(all.remarks);
    }

    private void say(Kind kind, Object... about) {
        remarks.add(RemarkWords.of(kind, about));
    }

    private void title(String title, Frame frame) {
        int lines = TitleShape.lines(title, frame.titleCharacters()).size();
        if (lines > MOST_TITLE_LINES) {
            say(Kind.TITLE_LONG, title.codePointCount(0, title.length()), lines);
        }
    }

    private void annex(Annex annex) {
        Frame frame = annex.landscape() ? Frame.ACROSS : Frame.UPRIGHT;
        title(annex.title(), frame);
        fit("annex", annex.label(), Typeface.HEITI, frame.room());
        annex.body().forEach(block -> block(block, frame));
    }

    private void block(Block block, Frame frame) {
        if (block instanceof Table table && CellType.of(table.columns().size(), frame.room()).scale() < 1) {
            say(Kind.TABLE_WIDE, quoted(table.caption()), table.columns().size());
        }
        if (block instanceof Picture picture && ImageShape.of(picture.image()).isEmpty()) {
            say(Kind.PICTURE_UNREADABLE, quoted(picture.caption()));
        }
    }

    private static String quoted(String caption) {
        return caption.isEmpty() ? "" : "“" + RemarkWords.brief(caption) + "”";
    }

    private void signature(Signature signature) {
        for (Signatory signatory : signature.signatories()) {
            Optional<Seal> seal = signatory.seal();
            if (seal.isPresent() && ImageShape.of(seal.get().image()).isEmpty()) {
                say(Kind.SEAL_UNREADABLE, RemarkWords.brief(signatory.name()));
            }
            if (signature.sealed()) {
                fit("signature", signatory.name(), Typeface.FANGSONG, ROOM);
            }
        }
        date("date", signature.date());
        fit("date", signature.date(), Typeface.FANGSONG, ROOM - 4 * Sheet.CELL);
    }

    private void date(String part, String date) {
        if (!date.isEmpty() && !isDate(date)) {
            say(Kind.DATE_INVALID, RemarkWords.part(part), RemarkWords.brief(date));
        }
    }

    private static boolean isDate(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        try {
            LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
            return true;
        } catch (DateTimeException e) {
            // A day that no calendar has, such as 2月30日.
            return false;
        }
    }

    private void fit(String part, String text, Typeface typeface, double room) {
        if (!text.isEmpty() && OneLine.size3(text, typeface, metrics).width() > room) {
            remarks.add(MastheadRemarks.condensed(part, text));
        }
    }

    private void characters() {
        List<Run> runs = MissingGlyph.runs(document);
        if (runs.stream().anyMatch(run -> hasUnprintable(run.text()))) {
            say(Kind.NOT_PRINTABLE);
        }
        for (MissingGlyph missing : MissingGlyph.in(document, metrics)) {
            if (missing.lender().isPresent()) {
                say(Kind.GLYPH_LENT, missing.wanted().officialFont(), missing.character(),
                        missing.lender().get().officialFont());
            } else {
                say(Kind.GLYPH_MISSING, missing.character());
            }
        }
    }

    private static boolean hasUnprintable(String text) {
        return text.codePoints().anyMatch(c -> Printable.of(c) == Printable.NOTHING);
    }
}
