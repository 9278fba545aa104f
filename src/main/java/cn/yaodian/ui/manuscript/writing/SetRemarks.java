package cn.yaodian.ui.manuscript.writing;

import cn.yaodian.domain.manuscript.ManuscriptLack;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.remark.Severity;
import cn.yaodian.messages.Messages;
import cn.yaodian.service.manuscript.SetManuscript;
import cn.yaodian.service.manuscript.TextDoubt;
import cn.yaodian.typesetting.FontChoice;
import cn.yaodian.typesetting.MissingGlyph;
import cn.yaodian.ui.manuscript.editor.BlankText;
import cn.yaodian.ui.manuscript.editor.RemarkKind;
import cn.yaodian.ui.manuscript.editor.SetText;
import cn.yaodian.ui.manuscript.editor.TextRemark;
import cn.yaodian.ui.manuscript.field.FieldPlace;
import java.util.ArrayList;
import java.util.List;

/** Puts what is to be said about a manuscript into the clerk's words. */
public final class SetRemarks {

    private SetRemarks() {}

    /** Pages with what is missing, doubtful and not verified. */
    public static SetText of(ManuscriptText text, SetManuscript set) {
        List<TextRemark> remarks = new ArrayList<>();
        ManuscriptLack.of(text).forEach(lack -> remarks.add(lack(lack)));
        set.doubts().forEach(doubt -> remarks.add(doubt(doubt)));
        set.fonts().characters().forEach(missing -> remarks.add(missing(missing)));
        set.fonts().fonts().stream().filter(font -> !font.official()).forEach(font -> remarks.add(standIn(font)));
        return new SetText(set.pages(), remarks);
    }

    /** A template is no document: nothing is missing from it. */
    public static SetText ofTemplate(ManuscriptText text, SetManuscript found) {
        SetText set = of(text, found);
        return new SetText(set.pages(),
                set.remarks().stream().filter(remark -> remark.kind() != RemarkKind.LACK
                        && remark.kind() != RemarkKind.BLANK).toList());
    }

    static TextRemark lack(ManuscriptLack lack) {
        FieldPlace place = switch (lack) {
            case BODIES -> FieldPlace.BODIES;
            case NUMBER -> FieldPlace.NUMBER;
            case ISSUE -> FieldPlace.ISSUE;
            case TITLE -> FieldPlace.TITLE;
            case SIGNATORY -> FieldPlace.SIGNATORIES;
            case DATE -> FieldPlace.DATE;
            case BODY -> FieldPlace.BODY;
        };
        return new TextRemark(RemarkKind.LACK, place.name(), Messages.text("manuscriptLack." + lack));
    }

    private static TextRemark doubt(TextDoubt doubt) {
        boolean blank = doubt.severity() == Severity.DOUBT && BlankText.PATTERN.matcher(doubt.message()).find();
        return new TextRemark(blank ? RemarkKind.BLANK : RemarkKind.DOUBT, place(doubt.anchor()), doubt.message());
    }

    /** The fields by the names that the composer gives them. */
    private static String place(String anchor) {
        return switch (anchor) {
            case "title" -> FieldPlace.TITLE.name();
            case "addressees" -> FieldPlace.ADDRESSEES.name();
            case "head" -> FieldPlace.BODIES.name();
            case "foot" -> FieldPlace.SIGNATORIES.name();
            default -> anchor;
        };
    }

    private static TextRemark missing(MissingGlyph missing) {
        String sentence = missing.lender().isPresent()
                ? Messages.text("manuscript.glyphLent", missing.character())
                : Messages.text("manuscript.glyphMissing", missing.character());
        return new TextRemark(RemarkKind.GLYPH, "", sentence);
    }

    private static TextRemark standIn(FontChoice font) {
        return new TextRemark(RemarkKind.FONT, "",
                Messages.text("manuscript.standIn", font.typeface().officialFont(), font.family()));
    }
}
