package cn.yaodian.service.manuscript;

import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import java.util.List;

/** Where the templates are kept that an office has changed or made itself. */
public interface OwnTemplates {

    /** An office that uses the program's own templates. */
    OwnTemplates NONE = new OwnTemplates() {
        @Override
        public List<ManuscriptTemplate> changed() {
            return List.of();
        }

        @Override
        public void put(ManuscriptTemplate template) {
            throw new UnsupportedOperationException("this office keeps no templates");
        }

        @Override
        public void reset(String key) {
            throw new UnsupportedOperationException("this office keeps no templates");
        }
    };

    List<ManuscriptTemplate> changed();

    /** Keeps the template in the place of what had its key. */
    void put(ManuscriptTemplate template);

    /** Goes back to the program's own template; one that the office made itself is gone. */
    void reset(String key);
}
