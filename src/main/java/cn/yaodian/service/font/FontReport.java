package cn.yaodian.service.font;

import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Typeface;
import cn.yaodian.typesetting.FontChoice;
import cn.yaodian.typesetting.Mark;
import cn.yaodian.typesetting.MissingGlyph;
import cn.yaodian.typesetting.Page;
import cn.yaodian.typesetting.TypeMetrics;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which fonts a document is printed in. Where a font stands in for the official one, or a character is not there in its
 * font, the pages keep to the standard's measures, but not to its type: they are not verified, rather than passed.
 *
 * @param fonts      of the typefaces that the document uses, in their order
 * @param characters that a typeface does not have, each once
 */
public record FontReport(List<FontChoice> fonts, List<MissingGlyph> characters) {

    /** What is to be told of a report. */
    public enum Kind {
        /** A font that comes with the program is printed instead of an official one. */
        STAND_IN,
        /** Characters printed in another typeface than theirs. */
        LENT,
        /** Characters that no font has; a gap mark is printed in their place. */
        MISSING
    }

    /** @param what fonts or characters, as they are listed in a sentence */
    public record Finding(Kind kind, String what) {}

    public FontReport {
        fonts = List.copyOf(fonts);
        characters = List.copyOf(characters);
    }

    /** @param pages that the document was set on */
    static FontReport of(OfficialDocument document, List<Page> pages, List<FontChoice> choices, TypeMetrics metrics) {
        Set<Typeface> used = EnumSet.noneOf(Typeface.class);
        for (Page page : pages) {
            for (Mark mark : page.marks()) {
                switch (mark) {
                    case Mark.Text text -> used.add(text.typeface());
                    case Mark.Upright upright -> used.add(upright.text().typeface());
                    case Mark.Rule _,Mark.Image _ -> {
                    }
                }
            }
        }
        return new FontReport(choices.stream().filter(choice -> used.contains(choice.typeface())).toList(),
                MissingGlyph.in(document, metrics));
    }

    /** Whether every character is printed in the font that GB/T 9704-2012 has offices use. */
    public boolean isVerified() {
        return fonts.stream().allMatch(FontChoice::official) && characters.isEmpty();
    }

    /** Why the document is not verified; empty where it is. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<String> standIns = fonts.stream().filter(choice -> !choice.official())
                .map(choice -> choice.typeface().officialFont()).toList();
        if (!standIns.isEmpty()) {
            findings.add(new Finding(Kind.STAND_IN, String.join("、", standIns)));
        }
        Map<Kind, List<String>> lacking = new LinkedHashMap<>();
        for (MissingGlyph missing : characters) {
            lacking.computeIfAbsent(missing.lender().isPresent() ? Kind.LENT : Kind.MISSING, _ -> new ArrayList<>())
                    .add(missing.character());
        }
        for (Kind kind : List.of(Kind.LENT, Kind.MISSING)) {
            List<String> names = lacking.getOrDefault(kind, List.of()).stream().distinct().toList();
            if (!names.isEmpty()) {
                findings.add(new Finding(kind, String.join("、", names)));
            }
        }
        return List.copyOf(findings);
    }
}
