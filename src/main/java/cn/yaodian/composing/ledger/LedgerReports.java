package cn.yaodian.composing.ledger;

import cn.yaodian.document.FieldKind;
import cn.yaodian.document.ReportField;
import cn.yaodian.document.ReportGroup;
import cn.yaodian.document.TableReport;
import cn.yaodian.document.book.ReportBook;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.overview.IndicatorLine;
import cn.yaodian.domain.overview.LedgerCode;
import cn.yaodian.domain.overview.PlanOverview;
import cn.yaodian.domain.view.GroupBy;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.domain.view.PresetField;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes tables of ledgers as presets have them, ready to be printed. */
public final class LedgerReports {

    /** What a book of all tables is called. */
    public static final String BOOK = "台账汇编";

    private final Office office;
    private final LocalDate today;

    /** @param today the day that tables bear as the day they were made */
    public LedgerReports(Office office, LocalDate today) {
        this.office = office;
        this.today = today;
    }

    /**
     * Composes one table. What its lights and its date mean always stands below it, also where the preset does not say so.
     *
     * @param plans all judged on the same cut-off date
     */
    public TableReport compose(LedgerPreset preset, List<PlanOverview> plans, GroupBy by) {
        LedgerLines<?> lines = LedgerLines.of(preset.sheet(), plans);
        int[] rows = new RowSelection(new CellIndex(lines.size(), lines::cell), lines.keys()).of(preset.filter(),
                preset.order());
        List<LineParting.Parted> parted = LineParting.of(lines, rows, by);
        PickedColumns columns = new PickedColumns(lines, preset, by);
        ReportWords words = new ReportWords(plans, office, today);
        List<ReportGroup> groups = parted.stream()
                .map(group -> new ReportGroup(group.name(), fields(preset, words, group, rows.length, by),
                        columns.rows(group), group.rows().stream().map(row -> LedgerCode.of(lines.key(row))).toList()))
                .toList();
        List<ReportField> signatures = preset.words().signatures().stream()
                .map(field -> field(field, words, "")).toList();
        return new TableReport(words.fill(preset.words().title()), words.fill(preset.words().subtitle()),
                columns.headings(), groups, signatures, notes(preset, lines, columns, words, parted, by),
                plans.stream().findFirst().map(plan -> new BookCode(preset.sheet(), plan.judgement().cutOff()).text())
                        .orElse(""));
    }

    /**
     * Several tables in one book, each parted as its preset has it. What is handed to single units is no part of it, and
     * tables that have no line are left out, unless all are.
     *
     * @param plans all judged on the same cut-off date
     */
    public ReportBook book(List<LedgerPreset> presets, List<PlanOverview> plans) {
        List<TableReport> all = presets.stream()
                .filter(preset -> preset.groups() != GroupBy.UNIT && preset.groups() != GroupBy.REGION)
                .map(preset -> compose(preset, plans, preset.groups())).toList();
        List<TableReport> filled = all.stream()
                .filter(report -> report.groups().stream().anyMatch(group -> !group.rows().isEmpty())).toList();
        ReportWords words = new ReportWords(plans, office, today);
        List<String> lines = Stream.of(words.fill("{office}　{date}"), words.fill(LedgerWords.fill("cut.off.line")))
                .filter(line -> !line.isEmpty()).toList();
        return new ReportBook(words.fill("{plan}") + BOOK, lines, filled.isEmpty() ? all : filled);
    }

    /** The preset's own; a group that they do not name is named before them. */
    private static List<ReportField> fields(LedgerPreset preset, ReportWords words, LineParting.Parted group, int all,
            GroupBy by) {
        List<ReportField> fields = new ArrayList<>();
        List<PresetField> own = preset.words().fields();
        if (by != GroupBy.NONE && own.stream().noneMatch(field -> field.value().contains(ReportWords.GROUP))) {
            fields.add(new ReportField(LedgerWords.fill("group.label." + by.name()), group.name()));
        }
        own.forEach(field -> fields.add(field(field, words, group.name())));
        if (by == GroupBy.PROGRESS) {
            fields.add(new ReportField(LedgerWords.fill("count.label"),
                    LedgerWords.fill("count", group.rows().size())));
            fields.add(new ReportField(LedgerWords.fill("share.label"), share(group.rows().size(), all)));
        }
        return fields;
    }

    private static ReportField field(PresetField field, ReportWords words, String group) {
        return new ReportField(field.label(), words.fill(field.value(), group));
    }

    private static String share(int part, int all) {
        return Figures.percent(all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64));
    }

    private static List<String> notes(LedgerPreset preset, LedgerLines<?> lines, PickedColumns columns,
            ReportWords words, List<LineParting.Parted> parted, GroupBy by) {
        List<String> notes = new ArrayList<>();
        if (by == GroupBy.PROGRESS) {
            notes.add(counts(parted));
        }
        if (columns.has("split-check")) {
            notes.addAll(Splits.notes(lines.lines().stream().filter(IndicatorLine.class::isInstance)
                    .map(IndicatorLine.class::cast).toList()));
        }
        preset.words().notes().forEach(note -> notes.addAll(words.fill(note).lines().toList()));
        boolean judged = columns.has(FieldKind.LAMP) || by == GroupBy.PROGRESS || columns.has("group");
        if (judged && !says(preset, ReportWords.RULE)) {
            notes.addAll(words.fill(ReportWords.RULE).lines().toList());
        }
        if (!says(preset, ReportWords.CUT_OFF)) {
            notes.add(words.fill(LedgerWords.fill("cut.off")));
        }
        return notes;
    }

    private static String counts(List<LineParting.Parted> parted) {
        int all = parted.stream().mapToInt(group -> group.rows().size()).sum();
        return LedgerWords.fill("groups", all, parted.stream()
                .map(group -> LedgerWords.fill("groups.one", group.name(), group.rows().size(),
                        share(group.rows().size(), all)))
                .collect(Collectors.joining("；")));
    }

    private static boolean says(LedgerPreset preset, String place) {
        return preset.words().subtitle().contains(place) || preset.words().title().contains(place)
                || preset.words().notes().stream().anyMatch(note -> note.contains(place));
    }
}
