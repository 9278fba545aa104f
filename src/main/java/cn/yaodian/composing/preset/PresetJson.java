package cn.yaodian.composing.preset;

import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.overview.LedgerSheet;
import cn.yaodian.domain.view.GroupBy;
import cn.yaodian.domain.view.LedgerPreset;
import cn.yaodian.domain.view.PresetColumn;
import cn.yaodian.domain.view.PresetField;
import cn.yaodian.domain.view.PresetWords;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One preset as JSON. What is left out is empty; what no program of this kind writes is refused. */
public final class PresetJson {

    private PresetJson() {}

    public static String write(LedgerPreset preset) {
        return tree(preset).toString();
    }

    static ObjectNode tree(LedgerPreset preset) {
        ObjectNode json = JsonTree.object().put("name", preset.name()).put("sheet", preset.sheet().name())
                .put("title", preset.words().title()).put("subtitle", preset.words().subtitle())
                .put("groups", preset.groups().name());
        json.set("filter", FilterJson.tree(preset.filter()));
        json.set("order", FilterJson.tree(preset.order()));
        write(json.putArray("fields"), preset.words().fields());
        ArrayNode columns = json.putArray("columns");
        preset.columns().forEach(column -> columns.addObject().put("key", column.key()).put("title", column.title())
                .put("width", column.width()));
        write(json.putArray("signatures"), preset.words().signatures());
        ArrayNode notes = json.putArray("notes");
        preset.words().notes().forEach(notes::add);
        return json;
    }

    private static void write(ArrayNode json, List<PresetField> fields) {
        fields.forEach(field -> json.addObject().put("label", field.label()).put("value", field.value()));
    }

    /** @throws FailureException PRESET_UNREADABLE */
    public static LedgerPreset read(String written) {
        return JsonTree.reading(written, PresetJson::preset);
    }

    /** @throws IllegalArgumentException if it is no preset */
    static LedgerPreset preset(JsonNode json) {
        JsonTree.known(json, "name", "sheet", "title", "subtitle", "groups", "filter", "order", "fields", "columns",
                "signatures", "notes");
        return new LedgerPreset(JsonTree.text(json, "name"), LedgerSheet.valueOf(JsonTree.text(json, "sheet")),
                new PresetWords(JsonTree.text(json, "title"), JsonTree.text(json, "subtitle"),
                        JsonTree.list(json, "fields", PresetJson::field),
                        JsonTree.list(json, "signatures", PresetJson::field),
                        JsonTree.list(json, "notes", JsonTree::text)),
                JsonTree.list(json, "columns", PresetJson::column), FilterJson.filter(json.path("filter")),
                FilterJson.order(json.path("order")),
                json.has("groups") ? GroupBy.valueOf(JsonTree.text(json, "groups")) : GroupBy.NONE);
    }

    private static PresetField field(JsonNode json) {
        JsonTree.known(json, "label", "value");
        return new PresetField(JsonTree.text(json, "label"), JsonTree.text(json, "value"));
    }

    private static PresetColumn column(JsonNode json) {
        JsonTree.known(json, "key", "title", "width");
        return new PresetColumn(JsonTree.text(json, "key"), JsonTree.text(json, "title"),
                json.path("width").asDouble());
    }
}
