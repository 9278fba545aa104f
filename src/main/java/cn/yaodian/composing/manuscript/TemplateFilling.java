package cn.yaodian.composing.manuscript;

import cn.yaodian.composing.column.TaskEntry;
import cn.yaodian.domain.manuscript.ManuscriptAnnex;
import cn.yaodian.domain.manuscript.ManuscriptFoot;
import cn.yaodian.domain.manuscript.ManuscriptHead;
import cn.yaodian.domain.manuscript.ManuscriptSignatory;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.manuscript.NamedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Begins a manuscript: fills in what the names of a template stand for. What is not known becomes a blank (×××) that the
 * clerk sees and {@link ManuscriptComposer#remarks} names; an annex whose title is not known is left out, so that one
 * template serves with a plan and without.
 */
public final class TemplateFilling {

    private static final Pattern NAME = Pattern.compile("\\{([^{}|\\s]{1,20})(?:\\|([^{}]*))?}");
    private final KnownValues known;

    private TemplateFilling(Occasion occasion) {
        this.known = new KnownValues(occasion);
    }

    public static ManuscriptText fill(ManuscriptTemplate template, Occasion occasion) {
        return new TemplateFilling(occasion).text(template.text());
    }

    private ManuscriptText text(ManuscriptText text) {
        List<ManuscriptAnnex> annexes = text.annexes().stream().filter(this::isKnown)
                .map(annex -> new ManuscriptAnnex(words(annex.title()), lines(annex.body()), annex.landscape(),
                        annex.listed()))
                .toList();
        return new ManuscriptText(head(text.head()), words(text.title()), names(text.addressees()), lines(text.body()),
                annexes, foot(text.foot()), text.pictures());
    }

    private boolean isKnown(ManuscriptAnnex annex) {
        return NAME.matcher(annex.title()).results().map(found -> Placeholder.named(found.group(1)))
                .allMatch(name -> name.isEmpty() || !known.of(name.get()).isEmpty());
    }

    private ManuscriptHead head(ManuscriptHead head) {
        return new ManuscriptHead(head.form(), names(head.bodies()), words(head.word()), words(head.number()),
                words(head.copyNumber()), words(head.secrecy()), words(head.urgency()), names(head.signers()),
                words(head.issue()), words(head.editor()));
    }

    private ManuscriptFoot foot(ManuscriptFoot foot) {
        List<ManuscriptSignatory> signatories = foot.signatories().stream()
                .map(signatory -> new ManuscriptSignatory(words(signatory.name()), signatory.seal())).toList();
        return new ManuscriptFoot(lists(foot.attendance()), signatories, foot.sealed(), foot.date(), words(foot.note()),
                lists(foot.lists()), words(foot.printedBy()), foot.printedOn(), foot.copies(), foot.evenPage());
    }

    private List<NamedList> lists(List<NamedList> lists) {
        return lists.stream().map(list -> new NamedList(list.label(), names(list.names()))).toList();
    }

    /** A name that stands for several becomes several. */
    private List<String> names(List<String> names) {
        List<String> filled = new ArrayList<>();
        for (String name : names) {
            if (name.equals(Placeholder.ADDRESSEES.written()) && !known.addressees().isEmpty()) {
                filled.addAll(known.addressees());
            } else if (name.equals(Placeholder.UNIT.written()) && !known.units().isEmpty()) {
                filled.addAll(known.units());
            } else {
                filled.add(words(name));
            }
        }
        return filled;
    }

    private String words(String text) {
        return filled(text, known::of);
    }

    /** The plan's text takes the place of all that follows in its part; without a plan the rest stands. */
    private String lines(String text) {
        List<String> lines = BodyReader.lines(text);
        List<String> filled = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.strip().equals(Placeholder.PLAN_TEXT.written())) {
                String plan = known.of(Placeholder.PLAN_TEXT);
                if (!plan.isEmpty()) {
                    filled.add(plan);
                    break;
                }
                at++;
            } else if (names(line, Placeholder::isOfTask) || names(line, Placeholder::isOfUnit)) {
                at = rows(lines, at, filled);
            } else {
                filled.add(line.indexOf('\t') < 0 ? words(line) : filled(line, name -> cell(known.of(name))));
                at++;
            }
        }
        return String.join("\n", filled);
    }

    /**
     * Rows one below the other that name a task, or a unit, are repeated together for each.
     *
     * @return index of the line behind them
     */
    private int rows(List<String> lines, int from, List<String> filled) {
        boolean ofTasks = names(lines.get(from), Placeholder::isOfTask);
        Predicate<Placeholder> sort = ofTasks ? Placeholder::isOfTask : Placeholder::isOfUnit;
        int end = from;
        while (end < lines.size() && names(lines.get(end), sort)) {
            end++;
        }
        if (end == from) {
            filled.add(words(lines.get(from)));
            return from + 1;
        }
        List<String> rows = lines.subList(from, end);
        if (ofTasks && !known.tasks().isEmpty()) {
            known.tasks().forEach(
                    task -> rows.forEach(row -> filled.add(filled(row, name -> cell(known.of(name, task))))));
        } else if (!ofTasks && !known.units().isEmpty()) {
            for (int i = 0; i < known.units().size(); i++) {
                int unit = i;
                rows.forEach(row -> filled.add(filled(row, name -> cell(known.of(name, unit)))));
            }
        } else {
            rows.forEach(row -> filled.add(filled(row, name -> cell(known.of(name)))));
        }
        return end;
    }

    /** Whether it is a row that names one of these. */
    private static boolean names(String row, Predicate<Placeholder> sort) {
        return row.indexOf('\t') >= 0 && NAME.matcher(row).results()
                .anyMatch(found -> Placeholder.named(found.group(1)).filter(sort).isPresent());
    }

    private static String cell(String text) {
        return text.replace('\t', ' ').replaceAll("\\R", String.valueOf(RowLines.BREAK));
    }

    /** Names that are not ours stay as they are. */
    private static String filled(String text, Function<Placeholder, String> values) {
        return NAME.matcher(text).replaceAll(found -> {
            String otherwise = found.group(2) == null ? Blanks.BLANK : found.group(2);
            return Matcher.quoteReplacement(Placeholder.named(found.group(1)).map(values)
                    .map(value -> value.isEmpty() ? otherwise : value).orElse(found.group()));
        });
    }
}
