package cn.yaodian.domain.view;

/** A labelled place above or below a table: 填表人. An empty value is filled in by hand. */
public record PresetField(String label, String value) {

    public PresetField {
        label = label.strip();
        value = value.strip();
    }
}
