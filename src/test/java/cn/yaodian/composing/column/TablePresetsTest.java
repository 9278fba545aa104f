package cn.yaodian.composing.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TablePresetsTest {

    @Test
    void anOfficesOwnTableIsAFile() throws IOException {
        TablePreset preset = TablePresets
                .read(json("""
                           {"name": "分工表", "title": "{plan}分工表", "columns": [
                             {"key": "no", "title": "编号", "width": 6, "value": "number", "align": "right"},
                             {"key": "leader", "title": "牵头领导", "width": 12, "value": "blank", "text": "待定"}]}"""));
        assertThat(preset.columns()).extracting(column -> column.heading().title()).containsExactly("编号", "牵头领导");
        assertThat(preset.columns().getLast().text()).isEqualTo("待定");
    }

    @Test
    void aMistypedPresetIsNotHalfUnderstood() {
        assertThatThrownBy(() -> TablePresets.read(json("{\"name\": \"x\", \"tilte\": \"y\", \"columns\": []}")))
                .isInstanceOf(IOException.class).hasMessageContaining("tilte");
        assertThatThrownBy(() -> TablePresets.read(json(
                """
                {"name": "x", "title": "y", "columns": [{"key": "k", "title": "t", "width": 1, "value": "nothing"}]}""")))
                .hasMessageContaining("NOTHING");
    }

    private static InputStream json(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
