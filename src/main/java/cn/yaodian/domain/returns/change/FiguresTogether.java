package cn.yaodian.domain.returns.change;

import java.util.List;

/** Holds the figures of forms that are read together against each other and against what is on record. */
public final class FiguresTogether {

    private FiguresTogether() {}

    /** The forms of the record's collection with what is doubtful beside the figures; of others as they are. */
    public static List<ComparedForm> checked(OnRecord record, List<ComparedForm> forms) {
        List<ComparedForm> ours = forms.stream().filter(form -> form.collection().equals(record.collection().id()))
                .toList();
        SaidFigures figures = new SaidFigures(record, ours);
        PartsAndWhole parts = new PartsAndWhole(record, figures);
        SharesAndCounts shares = new SharesAndCounts(record, figures);
        FiguresAndWords words = new FiguresAndWords(record);
        return forms.stream().map(form -> form.collection().equals(record.collection().id())
                ? form.with(form.changes().stream().map(change -> parts.marked(form.unit(), change))
                        .map(change -> shares.marked(form.unit(), change))
                        .map(change -> words.marked(form, change)).toList())
                : form).toList();
    }
}
