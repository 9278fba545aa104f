package cn.yaodian.composing.preset;

import cn.yaodian.composing.ledger.SpecialColumns;
import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.view.LedgerPreset;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Presets as a file that offices hand on: JSON, UTF-8. */
public final class PresetFile {

    private static final String FORMAT = "yaodian-ledger-presets";
    private static final int VERSION = 1;

    private PresetFile() {}

    public static String write(List<LedgerPreset> presets) {
        ObjectNode json = JsonTree.object().put("format", FORMAT).put("version", VERSION);
        ArrayNode all = json.putArray("presets");
        presets.forEach(preset -> all.add(PresetJson.tree(preset)));
        return JsonTree.pretty(json);
    }

    /**
     * Reads every preset of a file, or none.
     *
     * @throws FailureException PRESET_UNREADABLE if it is no such file, is damaged or was written by a newer program;
     *                          PRESET_COLUMNS_UNKNOWN if a preset names columns that the program does not have
     */
    public static List<LedgerPreset> read(String written) {
        // Editors of some systems put a mark before the text.
        List<LedgerPreset> presets = JsonTree.reading(written.startsWith("\ufeff") ? written.substring(1) : written,
                PresetFile::presets);
        for (LedgerPreset preset : presets) {
            List<String> unknown = SpecialColumns.unknown(preset);
            if (!unknown.isEmpty()) {
                throw new FailureException(Failure.PRESET_COLUMNS_UNKNOWN, preset.name(), String.join("、", unknown));
            }
        }
        return presets;
    }

    private static List<LedgerPreset> presets(JsonNode json) {
        if (!JsonTree.text(json, "format").equals(FORMAT) || json.path("version").asInt() != VERSION) {
            throw new IllegalArgumentException(FORMAT + " " + VERSION);
        }
        JsonTree.known(json, "format", "version", "presets");
        List<LedgerPreset> presets = JsonTree.list(json, "presets", PresetJson::preset);
        if (presets.isEmpty()) {
            throw new IllegalArgumentException("no preset");
        }
        return presets;
    }
}
