package cn.yaodian.service.returns;

import cn.yaodian.composing.manuscript.Occasion;
import cn.yaodian.composing.manuscript.ReturnLetter;
import cn.yaodian.composing.manuscript.TemplateFilling;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.ManuscriptFoot;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.returns.ReturnCollection;
import cn.yaodian.domain.returns.Submission;
import cn.yaodian.service.export.FolderSet;
import cn.yaodian.service.export.Format;
import cn.yaodian.service.export.OnExisting;
import cn.yaodian.service.manuscript.ManuscriptExports;
import cn.yaodian.service.manuscript.ManuscriptTemplates;
import cn.yaodian.writing.file.FileNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The letters that go out with forms: from the office's templates, with what is known of the collection filled in. */
final class ReturnLetters {

    private static final String FIRST = "00_";

    private final ManuscriptTemplates templates;
    private final Supplier<Office> office;
    private final Supplier<ManuscriptExports> exports;

    ReturnLetters(ManuscriptTemplates templates, Supplier<Office> office, Supplier<ManuscriptExports> exports) {
        this.templates = templates;
        this.office = office;
        this.exports = exports;
    }

    /** The letter's files, before all forms; none for {@link Cover#NONE}. */
    List<FolderSet.Item> items(Cover cover, Plan plan, ReturnCollection collection, Map<Unit, Submission> units,
            LocalDate on) {
        if (cover == Cover.NONE) {
            return List.of();
        }
        ManuscriptTemplate template = templates.get(cover.template())
                .orElseThrow(() -> new FailureException(Failure.TEMPLATE_MISSING, cover.template()));
        ManuscriptText text = text(template, plan, collection, units, on);
        ManuscriptExports written = exports.get();
        return Stream.of(Format.DOCX, Format.PDF)
                .map(format -> new FolderSet.Item(FileNames.fitting(FIRST + text.title(), format.extension()),
                        file -> written.write(template.name(), text, format, file, OnExisting.REFUSE)))
                .toList();
    }

    private ManuscriptText text(ManuscriptTemplate template, Plan plan, ReturnCollection collection,
            Map<Unit, Submission> units, LocalDate on) {
        List<Integer> reminded = units.values().stream()
                .map(submission -> (int) submission.reminders().stream().filter(one -> !one.on().isAfter(on)).count())
                .toList();
        ManuscriptText text = TemplateFilling.fill(template, Occasion.of(office.get(), plan.year(), on).with(plan)
                .withUnits(units.keySet().stream().map(Unit::name).toList())
                .askingFor(new ReturnLetter(collection.matter(), collection.basis(), Optional.of(collection.due()),
                        reminded)));
        ManuscriptFoot foot = text.foot();
        return text.with(new ManuscriptFoot(foot.attendance(), foot.signatories(), foot.sealed(), Optional.of(on),
                foot.note(), foot.lists(), foot.printedBy(), foot.printedOn(), foot.copies(), foot.evenPage()));
    }
}
