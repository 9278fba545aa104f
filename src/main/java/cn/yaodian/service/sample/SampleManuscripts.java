package cn.yaodian.service.sample;

import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.domain.manuscript.ManuscriptHead;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.service.manuscript.ManuscriptFile;
import cn.yaodian.service.manuscript.ManuscriptSummary;
import cn.yaodian.service.manuscript.ManuscriptTemplates;
import cn.yaodian.service.manuscript.OwnTemplates;
import cn.yaodian.service.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Puts the sample's own documents into a workspace, each with the number that it holds in the register. */
final class SampleManuscripts {

    private final Workspace workspace;
    private final ManuscriptTemplates kinds = new ManuscriptTemplates(OwnTemplates.NONE);
    private final Set<NumberSeries> begun = new HashSet<>();

    SampleManuscripts(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @param file named after the kind: its words say which it is */
    void add(Path file) {
        ManuscriptTemplate words = ManuscriptFile.read(file, kinds).words();
        ManuscriptText text = words.text();
        if (workspace.manuscripts().all().stream().map(ManuscriptSummary::title).anyMatch(text.title()::equals)) {
            return;
        }
        int year = text.foot().date().or(() -> text.foot().printedOn()).map(LocalDate::getYear).orElseThrow();
        Manuscript made = workspace.manuscripts().create(words.key(), year, text, Optional.empty());
        number(text.head(), year).ifPresent(number -> {
            // Those before the first one are on paper.
            if (begun.add(number.series())) {
                workspace.numbers().startAt(number);
            }
            workspace.manuscripts().takeNumber(made.id(), number.series());
        });
    }

    private static Optional<SeriesNumber> number(ManuscriptHead head, int year) {
        return head.form() == ManuscriptForm.BULLETIN
                ? SeriesNumber.ofIssue(head.bodies().getFirst(), year, head.issue())
                : SeriesNumber.parse(head.number(), year);
    }
}
