package cn.yaodian.service.returns;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.domain.returns.change.OnRecord;
import cn.yaodian.domain.returns.form.ReturnForm;
import cn.yaodian.service.export.FolderSet;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.ledger.Returns;
import cn.yaodian.writing.file.FileNames;
import cn.yaodian.writing.file.Overwrite;
import cn.yaodian.writing.file.SafeFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Makes return forms into a folder: one workbook a unit, and the letter that goes with them. Safe to call from any thread. */
public final class ReturnForms {

    private static final String SHEET = "分户填报表";
    private static final String EXTENSION = "xlsx";

    private final Returns returns;
    private final RecordReader records;
    private final Supplier<Office> office;
    private final FormFiles files;
    private final ReturnLetters letters;

    ReturnForms(Returns returns, RecordReader records, Supplier<Office> office, FormFiles files,
            ReturnLetters letters) {
        this.returns = returns;
        this.records = records;
        this.office = office;
        this.files = files;
        this.letters = letters;
    }

    /** What the folder is called unless the clerk names another: 2026年第一季度工作进展情况_分户填报表. */
    public String folderName(FormOrder order) {
        return FileNames.legal(returns.collection(order.collection()).matter() + "_"
                + (order.cover() == Cover.REMINDER ? "催报" : SHEET));
    }

    /**
     * Makes the forms; who has been given something to report on since the others were asked is asked as well. The folder
     * has all of them in the end, or what it had before.
     *
     * @param folder   is made where it is missing
     * @param existing under {@link OnExisting#NUMBER} a folder that has such forms stays, and the next free name is taken
     * @throws FailureException TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL, FILE_IN_USE, or
     *                          {@link Failure#RETURNS_NOBODY_OWES} where there is nobody to make one for
     */
    public MadeForms make(FormOrder order, Path folder, OnExisting existing, Steps steps) {
        ReturnCollection collection = returns.collection(order.collection());
        if (order.cover() != Cover.REMINDER) {
            returns.askLate(collection);
        }
        OnRecord record = records.of(collection);
        Map<Unit, Submission> units = units(order, collection, record.overview().records().register());
        UnitForms forms = new UnitForms(record, officeName());
        Map<Unit, ReturnForm> made = new LinkedHashMap<>();
        units.keySet().forEach(unit -> made.put(unit, forms.of(unit)));
        made.values().removeIf(form -> form.tasks().isEmpty());
        units.keySet().retainAll(made.keySet());
        if (made.isEmpty()) {
            throw new FailureException(Failure.RETURNS_NOBODY_OWES, collection.matter());
        }
        List<FolderSet.Item> items = new ArrayList<>(
                letters.items(order.cover(), record.overview().plan(), collection, units, order.on()));
        int letterFiles = items.size();
        made.forEach((unit, form) -> items.add(new FolderSet.Item(
                name(items.size() - letterFiles + 1, made.size(), unit, collection),
                file -> SafeFile.write(file, Overwrite.REFUSE, files.blank(form)))));
        Path target = write(folder, items, existing, steps);
        List<Path> written = items.stream().map(item -> target.resolve(item.name())).toList();
        List<MadeForms.MadeForm> named = new ArrayList<>();
        made.keySet().forEach(unit -> named
                .add(new MadeForms.MadeForm(unit, written.get(letterFiles + named.size()))));
        return new MadeForms(target, named, written.subList(0, letterFiles));
    }

    private static Path write(Path folder, List<FolderSet.Item> items, OnExisting existing, Steps steps) {
        List<FolderSet.Item> begun = new ArrayList<>();
        return FolderSet.write(folder, items, existing, item -> {
            steps.reached(begun.size(), items.size(), item.name());
            begun.add(item);
        });
    }

    /** In the register's order. */
    private Map<Unit, Submission> units(FormOrder order, ReturnCollection collection, UnitRegister register) {
        Map<Unit, Submission> units = new LinkedHashMap<>();
        for (Submission submission : returns.submissions(collection.id())) {
            boolean wanted = order.units().isEmpty()
                    ? order.cover() != Cover.REMINDER || submission.state().isOwed()
                    : order.units().contains(submission.unit());
            if (wanted) {
                register.find(submission.unit()).ifPresent(unit -> units.put(unit, submission));
            }
        }
        return units;
    }

    private String officeName() {
        Office ours = office.get();
        return ours.officeName().isEmpty() ? ours.bodyName() : ours.officeName();
    }

    /** 01_青禾市总工会_2026年第一季度分户填报表.xlsx: as many figures as the last one has, so that they sort. */
    private static String name(int place, int of, Unit unit, ReturnCollection collection) {
        String digits = "%0" + Math.max(2, Integer.toString(of).length()) + "d";
        return FileNames.fitting(String.format(Locale.ROOT, digits, place) + "_" + unit.name() + "_"
                + collection.period().title() + SHEET, EXTENSION);
    }
}
