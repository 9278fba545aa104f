package cn.yaodian.domain.view;

import java.util.List;

/**
 * What a preset prints around its table. {plan}, {office}, {date}, {cut-off}, {period}, {rule} and {group} are filled in.
 *
 * @param title      above the table
 * @param subtitle   below the title; empty for none
 * @param fields     in the head of each group
 * @param signatures signed by hand below each group
 * @param notes      below the table
 */
public record PresetWords(String title, String subtitle, List<PresetField> fields, List<PresetField> signatures,
        List<String> notes) {

    public PresetWords {
        title = title.strip();
        subtitle = subtitle.strip();
        fields = List.copyOf(fields);
        signatures = List.copyOf(signatures);
        notes = List.copyOf(notes);
    }
}
