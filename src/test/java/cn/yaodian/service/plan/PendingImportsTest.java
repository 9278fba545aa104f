package cn.yaodian.service.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.office.Unit;
import cn.yaodian.domain.office.UnitId;
import cn.yaodian.domain.office.UnitKind;
import cn.yaodian.domain.office.UnitMatch;
import cn.yaodian.domain.office.UnitRegister;
import cn.yaodian.domain.reading.Decision;
import cn.yaodian.domain.reading.DecisionKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendingImportsTest {

    private static final Unit UNION = new Unit(UnitId.random(), UnitKind.MEMBER, "市总工会", List.of(), 1);

    @TempDir
    private Path temporary;

    @Test
    void everythingThatTheClerkSaidIsThereAgain() {
        SourceDocument source = source("要点.txt", "一份要点");
        ClerkWord word = ClerkWord.NOTHING.withTitle("2026年工作要点").withYear(2026).withChecked("REMARK:3:括号 没有结束")
                .withUnit(new UnitMatch.New("就业中心", UnitKind.ENTERPRISE)).withUnit(UnitChoices.sameAs("工会", UNION))
                .and(List.of(new Decision(3, 9, DecisionKind.TASK), new Decision(3, 4, DecisionKind.NOT_UNITS)));

        pending().keep(source, word);

        assertThat(pending().all()).singleElement().satisfies(found -> {
            assertThat(found.source().fileName()).isEqualTo("要点.txt");
            assertThat(found.source().sha256()).isEqualTo(source.sha256());
            assertThat(found.word().decisions()).isEqualTo(word.decisions());
            assertThat(found.word().checked()).isEqualTo(word.checked());
            assertThat(found.word().title()).isEqualTo(word.title());
            assertThat(found.word().year()).isEqualTo(word.year());
            assertThat(found.word().units()).containsEntry("工会", UnitChoices.sameAs("工会", UNION));
            assertThat(found.word().units().get("就业中心")).isInstanceOfSatisfying(UnitMatch.New.class,
                    unit -> assertThat(unit.kind()).isEqualTo(UnitKind.ENTERPRISE));
        });
    }

    @Test
    void whatIsSaidLaterStandsAndWhatIsForgottenIsGone() {
        SourceDocument source = source("要点.txt", "一份要点");
        pending().keep(source, ClerkWord.NOTHING.withTitle("先前"));
        pending().keep(source, ClerkWord.NOTHING.withTitle("后来"));
        assertThat(pending().all()).extracting(one -> one.word().title().orElse("")).containsExactly("后来");

        pending().forget(source);

        assertThat(pending().all()).isEmpty();
        assertThat(folder()).isEmptyDirectory();
    }

    @Test
    void theOneTakenInFirstComesFirst() throws IOException {
        pending().keep(source("后.txt", "后"), ClerkWord.NOTHING);
        pending().keep(source("先.txt", "先"), ClerkWord.NOTHING);
        for (Path own : folders()) {
            boolean first = Files.readString(own.resolve("source")).equals("先");
            Files.setLastModifiedTime(own.resolve("source"), FileTime.fromMillis(first ? 1000 : 2000));
        }

        assertThat(pending().all()).extracting(one -> one.source().fileName()).containsExactly("先.txt", "后.txt");
    }

    @Test
    void linesThatSayNothingKnownLoseNoneOfTheOthers() throws IOException {
        pending().keep(source("要点.txt", "一份要点"), ClerkWord.NOTHING.withYear(2026));
        Path word = folders().getFirst().resolve("word.txt");
        Files.writeString(word, Files.readString(word) + "decision\t9\nsame\t工会\t" + UnitId.random()
                + "\ncolour\tred\nchecked\tNO_TASKS:0:\n");

        assertThat(pending().all()).singleElement().satisfies(found -> {
            assertThat(found.word().year()).contains(2026);
            assertThat(found.word().decisions()).isEmpty();
            assertThat(found.word().units()).isEmpty();
            assertThat(found.word().checked()).containsExactly("NO_TASKS:0:");
        });
    }

    private Path folder() {
        return temporary.resolve("pending");
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.toList();
        }
    }

    private PendingImports pending() {
        return new PendingImports(folder(), () -> new UnitRegister(List.of(UNION), Set.of()));
    }

    private static SourceDocument source(String name, String content) {
        return SourceDocument.of(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
