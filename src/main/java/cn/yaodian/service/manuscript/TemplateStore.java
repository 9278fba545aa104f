package cn.yaodian.service.manuscript;

import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.storage.change.ChangeJournal;
import cn.yaodian.storage.database.Database;
import cn.yaodian.storage.manuscript.ChangedTemplates;
import java.util.List;

/** The templates that the office has changed or made itself. Safe to call from any thread. */
public final class TemplateStore implements OwnTemplates {

    private final Database database;
    private final ChangeJournal journal;
    private final ChangedTemplates templates = new ChangedTemplates();

    public TemplateStore(Database database, ChangeJournal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** By key. */
    @Override
    public List<ManuscriptTemplate> changed() {
        return database.read(templates::load);
    }

    /** Keeps the template in the place of what had its key. */
    @Override
    public void put(ManuscriptTemplate template) {
        journal.record(ManuscriptStep.TEMPLATE.title() + "“" + template.name() + "”", writer -> {
            templates.save(writer, template);
            return template;
        });
    }

    /** Goes back to the program's own template; one that the office made itself is gone. Undo brings it back. */
    @Override
    public void reset(String key) {
        journal.record(ManuscriptStep.RESET.title(), writer -> {
            templates.delete(writer, key);
            return key;
        });
    }
}
