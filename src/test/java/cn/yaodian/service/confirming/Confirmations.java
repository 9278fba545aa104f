package cn.yaodian.service.confirming;

import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.domain.office.UnitMatcher;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.plan.Duty;
import cn.yaodian.domain.reading.Decision;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.reading.DocumentReading;
import cn.yaodian.service.plan.ClerkWord;
import cn.yaodian.service.plan.ImportPreview;
import cn.yaodian.service.plan.PlanReader;
import cn.yaodian.service.plan.SourceDocument;
import cn.yaodian.service.plan.UnitChoices;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Documents as they are looked over, without a workspace. */
final class Confirmations {

    private Confirmations() {}

    static Confirmation of(String text, Decision... decisions) {
        return of(text, new ClerkWord(List.of(decisions), Map.of(), Set.of(), Optional.empty(),
                Optional.empty()), new UnitRegister(List.of(), Set.of()));
    }

    static Confirmation of(String text, ClerkWord word, UnitRegister register) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        PlanReader.Opened document = new DocumentReading().open(Path.of("要点.txt"), content)::read;
        ReadPlan read = document.read(word.decisions());
        UnitMatcher matcher = new UnitMatcher(register, "");
        List<UnitMatch> units = read.tasks().stream().flatMap(task -> task.duties().stream()).map(Duty::name)
                .distinct().map(name -> word.units().getOrDefault(name, matcher.match(name))).toList();
        return Confirmation.of(new ImportPreview(SourceDocument.of("要点.txt", content), document, word, read, units,
                new UnitChoices(register, ""), Optional.empty()));
    }
}
