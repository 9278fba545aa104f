package cn.yaodian.composing.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.PropertySeed;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.view.Condition;
import cn.yaodian.domain.view.LedgerFilter;
import cn.yaodian.domain.view.LedgerOrder;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.domain.view.PresetColumn;
import cn.yaodian.domain.view.SavedView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresetFileTest {

    private static final LedgerPreset FIRST = BundledPresets.all().getFirst();
    private static final LedgerFilter EVERYTHING = new LedgerFilter("竞赛 =1+1",
            Map.of("title", new Condition.Words("{plan}"), "state", new Condition.Choices(Set.of("推进中", "")), "behind",
                    new Condition.Numbers(Optional.of(new BigDecimal("-10.5")), Optional.empty()), "due",
                    new Condition.Days(Optional.empty(), Optional.of(LocalDate.of(2026, 6, 30))), "problems",
                    new Condition.Filled(true)));

    private static void assertRefused(String written, Failure failure) {
        assertThatThrownBy(() -> PresetFile.read(written)).isInstanceOfSatisfying(FailureException.class,
                thrown -> assertThat(thrown.failure()).isEqualTo(failure));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        LedgerPreset own = FIRST.withName("本办“台账”").withFilter(EVERYTHING)
                .withOrder(LedgerOrder.descending("due"));
        assertThat(PresetFile.read(PresetFile.write(List.of(own)))).containsExactly(own);
        assertThat(PresetFile.read('\ufeff' + PresetFile.write(BundledPresets.all()))).isEqualTo(BundledPresets.all());
        SavedView view = new SavedView("我的", FIRST.sheet(), EVERYTHING, LedgerOrder.by("due"), "督查台账");
        assertThat(FilterJson.view(FilterJson.write(view))).isEqualTo(view);
    }

    private static LedgerPreset withColumns(LedgerPreset preset, PresetColumn... columns) {
        return new LedgerPreset(preset.name(), preset.sheet(), preset.words(), List.of(columns), preset.filter(),
                preset.order(), preset.groups());
    }

    @Test
    void columnsThatNobodyKnowsAreNamed() {
        String written = PresetFile.write(List.of(withColumns(FIRST, PresetColumn.of("title"),
                PresetColumn.of("colour"), new PresetColumn("blank-1", "签收", 8))));
        assertThatThrownBy(() -> PresetFile.read(written)).isInstanceOfSatisfying(FailureException.class, thrown -> {
            assertThat(thrown.failure()).isEqualTo(Failure.PRESET_COLUMNS_UNKNOWN);
            assertThat(thrown.arguments()).containsExactly("任务分解表", "colour");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{}", "\"表\"", "PK\u0003\u0004",
            "{\"format\":\"yaodian-ledger-presets\",\"version\":2,\"presets\":[]}",
            "{\"format\":\"yaodian-ledger-presets\",\"version\":1,\"presets\":[]}",
            "{\"format\":\"yaodian-ledger-presets\",\"version\":1,\"presets\":[{\"name\":\"表\",\"sheet\":\"OTHER\"}]}",
            "{\"format\":\"yaodian-ledger-presets\",\"version\":1,\"presets\":[{\"name\":\"表\",\"sheet\":\"TASKS\","
                    + "\"columns\":[{\"key\":\"title\",\"width\":1e999}]}]}",
            "{\"format\":\"yaodian-ledger-presets\",\"version\":1,\"presets\":[{\"name\":\"表\",\"sheet\":\"TASKS\","
                    + "\"columns\":[{\"key\":\"title\"}],\"filter\":{\"columns\":{\"due\":{\"days\":{\"from\":\"明天\"}}}}}]}"})
    void whatIsNoSuchFileIsRefused(String written) {
        assertRefused(written, Failure.PRESET_UNREADABLE);
    }

    @Property(seed = PropertySeed.FIXED, tries = 60)
    void aFileThatBreaksOffIsRefused(@ForAll @IntRange(max = 999) int permille) {
        String written = PresetFile.write(List.of(FIRST)).strip();
        assertRefused(written.substring(0, (int) ((long) written.length() * permille / 1000)),
                Failure.PRESET_UNREADABLE);
    }
}
