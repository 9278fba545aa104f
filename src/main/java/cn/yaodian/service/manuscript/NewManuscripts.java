package cn.yaodian.service.manuscript;

import cn.yaodian.composing.manuscript.Citation;
import cn.yaodian.composing.manuscript.DocumentWords;
import cn.yaodian.composing.manuscript.Occasion;
import cn.yaodian.composing.manuscript.Placeholder;
import cn.yaodian.composing.manuscript.TemplateFilling;
import cn.yaodian.composing.notice.NoticeComposer;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.office.Office;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.plan.DutyRole;
import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.Task;
import cn.yaodian.domain.plan.TaskId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Begins manuscripts: the words of a template with what is known filled in. Safe to call from any thread. */
public final class NewManuscripts {

    private final Supplier<Office> office;
    private final Clock clock;

    /** @param clock tells the day that manuscripts are begun on */
    public NewManuscripts(Supplier<Office> office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /**
     * The words that a manuscript begins with. What is not known is left as ×××; a text that prints a plan itself takes
     * over what the plan says of its issue, but for number and date, which belong to the document that goes out.
     */
    public ManuscriptText begin(ManuscriptTemplate template, ManuscriptBasis basis) {
        Occasion occasion = Occasion.of(office.get(), basis.year(), LocalDate.now(clock))
                .answering(new Citation(basis.citedSender(), basis.citedTitle(), basis.citedNumber()))
                .withUnits(units(basis));
        if (basis.plan().isPresent()) {
            Plan plan = basis.plan().get();
            occasion = occasion.with(plan);
            if (!basis.tasks().isEmpty() || isAboutTasks(template)) {
                occasion = occasion.withTasks(basis.tasks());
            }
            ManuscriptText text = TemplateFilling.fill(template, occasion);
            return printsPlan(template) ? PlanIssue.carried(plan.issue(), text) : text;
        }
        return TemplateFilling.fill(template, occasion);
    }

    /** The notice that issues a plan, as it would be exported now, to be written on as a manuscript. */
    public ManuscriptText notice(Plan plan) {
        OfficialDocument notice = new NoticeComposer().compose(plan, office.get());
        // A plan's notice has no pictures.
        return DocumentWords.of(notice, _ -> "");
    }

    /** What names tasks in its title is about those that are chosen, and never about all of a plan. */
    private static boolean isAboutTasks(ManuscriptTemplate template) {
        return Stream.of(Placeholder.values()).filter(Placeholder::isOfTask)
                .anyMatch(name -> name.isIn(template.text().title()));
    }

    private static boolean printsPlan(ManuscriptTemplate template) {
        return Placeholder.PLAN_TEXT.isIn(template.text().body()) || template.text().annexes().stream()
                .anyMatch(annex -> !annex.listed() && Placeholder.PLAN_TEXT.isIn(annex.body()));
    }

    /** Those that were named, else those that answer for the chosen tasks. */
    private static List<String> units(ManuscriptBasis basis) {
        if (!basis.units().isEmpty() || basis.plan().isEmpty()) {
            return basis.units();
        }
        List<TaskId> chosen = basis.tasks();
        return basis.plan().get().tasks().stream().filter(task -> chosen.contains(task.id()))
                .flatMap(task -> answerable(task).stream()).map(Duty::name).distinct().toList();
    }

    private static List<Duty> answerable(Task task) {
        List<Duty> leads = task.duties(DutyRole.LEAD);
        return leads.isEmpty() ? task.duties(DutyRole.RESPONSIBLE) : leads;
    }
}
