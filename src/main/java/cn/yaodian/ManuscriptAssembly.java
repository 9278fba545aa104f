package cn.yaodian;

import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.service.inspection.Inspections;
import cn.yaodian.service.manuscript.ManuscriptExports;
import cn.yaodian.service.manuscript.ManuscriptPages;
import cn.yaodian.service.manuscript.ManuscriptTemplates;
import cn.yaodian.service.manuscript.NewManuscripts;
import cn.yaodian.service.manuscript.OwnTemplates;
import cn.yaodian.service.manuscript.TemplateStore;
import cn.yaodian.service.number.RegisterExport;
import cn.yaodian.service.print.InstalledPrinters;
import cn.yaodian.service.print.PagePrinting;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.manuscript.ManuscriptServices;
import java.time.Clock;
import java.util.List;

/** Puts together what the manuscripts' screens work with. */
public final class ManuscriptAssembly {

    private ManuscriptAssembly() {}

    /** On one office's workspace. */
    public static ManuscriptServices services(Workspace workspace, Fonts fonts) {
        Clock clock = Clock.systemDefaultZone();
        return new ManuscriptServices(workspace,
                new ManuscriptPages(fonts, workspace.manuscripts()::picture,
                        workspace.units()::names),
                new ManuscriptTemplates(own(workspace.templates())),
                new NewManuscripts(workspace.offices()::get, clock),
                new ManuscriptExports(workspace.manuscripts()::picture, workspace.offices()::get, fonts, clock)
                        .knowing(workspace.units()::names),
                Inspections.ofThisMachine(), new RegisterExport(workspace.offices(), clock),
                new PagePrinting(InstalledPrinters.ofThisMachine(), fonts), fonts);
    }

    private static OwnTemplates own(TemplateStore store) {
        return new OwnTemplates() {

            @Override
            public List<ManuscriptTemplate> changed() {
                return store.changed();
            }

            @Override
            public void put(ManuscriptTemplate template) {
                store.put(template);
            }

            @Override
            public void reset(String key) {
                store.reset(key);
            }
        };
    }
}
