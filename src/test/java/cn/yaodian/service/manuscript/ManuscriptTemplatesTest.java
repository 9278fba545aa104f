package cn.yaodian.service.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.service.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManuscriptTemplatesTest {

    @TempDir
    Path folder;

    @Test
    void theOfficesWordsStandInThePlaceOfTheProgramsUntilTheyAreGivenUp() {
        try (Workspace workspace = Workspace.open(folder)) {
            ManuscriptTemplates templates = new ManuscriptTemplates(workspace.templates());
            ManuscriptTemplate notice = templates.find("通知");
            assertThat(templates.all()).allMatch(template -> template.builtIn() && !template.changed());

            ManuscriptTemplate ours = new ManuscriptTemplate(notice.key(), notice.name(),
                    notice.text().withBody("按本办的写法。"));
            templates.put(ours);
            assertThat(templates.get("notice")).contains(ours);
            assertThat(templates.all()).filteredOn(OfficeTemplate::changed).extracting(OfficeTemplate::template)
                    .containsExactly(ours);

            ManuscriptTemplate made = templates.add("专报", notice.text());
            ManuscriptTemplate second = templates.add("要情", notice.text());
            assertThat(made.key()).isNotEqualTo(second.key());
            assertThat(templates.find("专报")).isEqualTo(made);
            assertThat(templates.all().getLast()).matches(template -> !template.builtIn());

            templates.reset("notice");
            templates.reset(made.key());
            assertThat(templates.find("notice")).isEqualTo(notice);
            assertThat(templates.get(made.key())).isEmpty();
            assertThat(templates.name(made.key())).isEqualTo(made.key());
        }
    }

    @Test
    void aTemplateGoesOutAsATextFileAndComesBack() throws Exception {
        ManuscriptTemplate minutes = new ManuscriptTemplates(OwnTemplates.NONE).find("minutes");
        Path file = ManuscriptTemplates.write(minutes, folder.resolve("纪要.txt"), false);
        assertThat(Files.readString(file)).startsWith("文种：纪要\n代码：minutes\n").contains("【参加人员】", "{协调小组}");
        assertThat(ManuscriptTemplates.read(file)).isEqualTo(minutes);
        assertThatThrownBy(() -> ManuscriptTemplates.write(minutes, file, false))
                .isInstanceOfSatisfying(FailureException.class,
                        failed -> assertThat(failed.failure()).isEqualTo(Failure.TARGET_EXISTS));
    }

    @Test
    void eachSaysWhatItIsBegunFrom() {
        ManuscriptTemplates templates = new ManuscriptTemplates(OwnTemplates.NONE);
        assertThat(templates.all()).filteredOn(OfficeTemplate::usesTasks).extracting(kind -> kind.template().key())
                .containsExactly("supervision");
        assertThat(templates.all()).filteredOn(OfficeTemplate::answers).extracting(kind -> kind.template().key())
                .containsExactly("reply", "reply-letter");
        assertThat(templates.all()).filteredOn(OfficeTemplate::usesPlan).extracting(kind -> kind.template().key())
                .contains("issuing-notice", "work-points", "consultation", "supervision").doesNotContain("letter");
        assertThat(ManuscriptTemplates.names()).extracting(TemplateName::written).contains("{年度}", "{计划名称}")
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> templates.find("奏折")).isInstanceOf(FailureException.class);
    }
}
