package cn.yaodian.storage.manuscript;

import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.storage.change.Row;
import cn.yaodian.storage.change.RowWriter;
import cn.yaodian.storage.change.Table;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The templates that the office has changed or made itself. */
public final class ChangedTemplates {

    private static final String ALL = """
                                      select template_key, name, text from manuscript_template order by template_key""";

    public List<ManuscriptTemplate> load(Handle handle) {
        return handle.createQuery(ALL).map((row, context) -> new ManuscriptTemplate(row.getString(1),
                row.getString(2), TextJson.read(row.getString(3)))).list();
    }

    public void save(RowWriter writer, ManuscriptTemplate template) {
        writer.put(Row.of(Table.MANUSCRIPT_TEMPLATE, template.key()).with("name", template.name()).with("text",
                TextJson.write(template.text())));
    }

    public void delete(RowWriter writer, String key) {
        writer.delete(Row.of(Table.MANUSCRIPT_TEMPLATE, key));
    }
}
