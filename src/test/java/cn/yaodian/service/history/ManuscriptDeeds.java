package cn.yaodian.service.history;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.number.NumberHolder;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.service.manuscript.IssuedFile;
import cn.yaodian.service.manuscript.ManuscriptSummary;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.storage.InventedManuscripts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What a clerk does to manuscripts, templates and numbers in no particular order. */
final class ManuscriptDeeds {

    private static final NumberSeries WORD = new NumberSeries("青产改组", NumberRun.DOCUMENT, 2026);

    private ManuscriptDeeds() {}

    /** @param deed from 0 to 5 */
    static void act(Workspace workspace, int deed, Random random, String label) {
        List<ManuscriptSummary> all = workspace.manuscripts().all();
        if (all.isEmpty() || deed == 0) {
            workspace.manuscripts().create("notice", 2026, InventedManuscripts.notice(label, ""), Optional.empty());
            return;
        }
        Manuscript manuscript = workspace.manuscripts().get(all.get(random.nextInt(all.size())).id());
        try {
            switch (deed) {
                case 1 -> workspace.manuscripts().takeNumber(manuscript.id(), WORD);
                case 2 -> workspace.manuscripts().issue(manuscript.id(), IssuedFile.of("文.pdf", label.getBytes(
                        StandardCharsets.UTF_8)));
                case 3 -> workspace.manuscripts().correct(manuscript.id(), label);
                case 4 -> workspace.manuscripts().delete(manuscript.id());
                default -> number(workspace, random, label);
            }
        } catch (FailureException refused) {
            // What is refused leaves everything as it was; that is what the property shows.
            workspace.templates().put(new ManuscriptTemplate("notice", label, manuscript.text()));
        }
    }

    private static void number(Workspace workspace, Random random, String label) {
        SeriesNumber number = SeriesNumber.of(WORD, 1 + random.nextInt(6));
        switch (random.nextInt(4)) {
            case 0 -> workspace.numbers().take(WORD, NumberHolder.titled(label));
            case 1 -> workspace.numbers().reserve(number, label);
            case 2 -> workspace.numbers().makeVoid(number, label);
            default -> workspace.numbers().free(number);
        }
    }

    /** Manuscripts with their versions, templates and numbers. */
    static List<Object> all(Workspace workspace) {
        List<Object> all = new ArrayList<>();
        workspace.manuscripts().all().stream().sorted(Comparator.comparing(line -> line.id().toString()))
                .forEach(line -> {
                    all.add(workspace.manuscripts().get(line.id()));
                    all.add(workspace.manuscripts().versions(line.id()));
                });
        all.addAll(workspace.templates().changed());
        all.addAll(workspace.numbers().sheets());
        return List.copyOf(all);
    }
}
