package cn.yaodian.typesetting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.yaodian.document.Block;
import cn.yaodian.document.BulletinIssue;
import cn.yaodian.document.Imprint;
import cn.yaodian.document.Masthead;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Run;
import cn.yaodian.document.Typeface;

/**
 * A character that a document's font does not have.
 *
 * @param character as text
 * @param wanted    the typeface it should have been in
 * @param lender    the typeface it is printed in instead; empty where no font has it and a gap mark stands in its place
 */
public record MissingGlyph(String character, Typeface wanted, Optional<Typeface> lender) {

    /** @return each once, in the order of the text */
    public static List<MissingGlyph> in(OfficialDocument document, TypeMetrics metrics) {
        Set<MissingGlyph> missing = new LinkedHashSet<>();
        for (Run run : runs(document)) {
            run.text().codePoints().map(Printable::of).filter(
                    c -> c != Printable.NOTHING && !metrics.hasGlyph(run.typeface(), c) && !Character.isWhitespace(c))
                    .forEach(c -> missing.add(of(c, run.typeface(), metrics)));
        }
        return List.copyOf(missing);
    }

    private static MissingGlyph of(int codePoint, Typeface wanted, TypeMetrics metrics) {
        Typeface lender = metrics.covering(wanted, codePoint);
        return new MissingGlyph(Character.toString(codePoint), wanted,
                Optional.of(lender).filter(typeface -> typeface != wanted));
    }

    /** All that is printed, each piece in the typeface it is wanted in. */
    static List<Run> runs(OfficialDocument document) {
        List<Run> runs = new ArrayList<>(runs(document.masthead()));
        runs.add(new Run(document.title(), Typeface.XIAOBIAOSONG));
        runs.add(new Run(document.addresseeLine(), Typeface.FANGSONG));
        document.body().forEach(block -> runs.addAll(runs(block)));
        document.attachments().forEach(name -> runs.add(new Run(name, Typeface.FANGSONG)));
        document.attendance().forEach(list -> runs.add(new Run(list.line(), Typeface.FANGSONG)));
        document.signature().bodies().forEach(body -> runs.add(new Run(body, Typeface.FANGSONG)));
        runs.add(new Run(document.signature().date() + document.signature().note(), Typeface.FANGSONG));
        document.annexes().forEach(annex -> {
            runs.add(new Run(annex.label(), Typeface.HEITI));
            runs.add(new Run(annex.title(), Typeface.XIAOBIAOSONG));
            annex.body().forEach(block -> runs.addAll(runs(block)));
        });
        Imprint imprint = document.imprint();
        imprint.lists().forEach(list -> runs.add(new Run(list.lead() + list.line(), Typeface.FANGSONG)));
        runs.add(new Run(imprint.printedBy() + imprint.printedOnLine(), Typeface.FANGSONG));
        return runs;
    }

    private static List<Run> runs(Masthead masthead) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(masthead.letterhead().text(), Typeface.XIAOBIAOSONG));
        runs.add(new Run(masthead.number(), Typeface.FANGSONG));
        runs.add(new Run(masthead.marks().copyNumber(), Typeface.FANGSONG));
        runs.add(new Run(masthead.marks().secrecy() + masthead.marks().urgency(), Typeface.HEITI));
        masthead.signers().forEach(name -> runs.add(new Run(name, Typeface.KAITI)));
        BulletinIssue issue = masthead.issue();
        runs.add(new Run(issue.issue() + issue.editor() + issue.date(), Typeface.FANGSONG));
        return runs;
    }

    private static List<Run> runs(Block block) {
        return block instanceof Paragraph paragraph
                ? paragraph.runs()
                : List.of(new Run(block.text().replace("\n", ""), Typeface.FANGSONG));
    }
}
