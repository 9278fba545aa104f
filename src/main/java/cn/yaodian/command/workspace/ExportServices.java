package cn.yaodian.command.workspace;

import cn.yaodian.domain.office.Office;
import cn.yaodian.service.export.ExportSource;
import cn.yaodian.service.export.Exports;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.service.manuscript.ManuscriptExports;
import cn.yaodian.service.manuscript.ManuscriptTemplates;
import cn.yaodian.service.manuscript.NewManuscripts;
import cn.yaodian.service.manuscript.OwnTemplates;
import cn.yaodian.service.workspace.Workspace;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the export command works with.
 *
 * @param clock tells the day that files bear
 */
public record ExportServices(Fonts fonts, Clock clock) {

    Exports plans(Workspace workspace) {
        return new Exports(ExportSource.of(workspace.plans(), workspace.units(), workspace.offices()), fonts, clock);
    }

    ManuscriptExports manuscripts(Workspace workspace) {
        return manuscripts(workspace.manuscripts()::picture, workspace.offices()::get)
                .knowing(workspace.units()::names);
    }

    /** @param files content of a picture by its sha256 */
    ManuscriptExports manuscripts(Function<String, byte[]> files, Supplier<Office> office) {
        return new ManuscriptExports(files, office, fonts, clock);
    }

    NewManuscripts beginning(Supplier<Office> office) {
        return new NewManuscripts(office, clock);
    }

    static ManuscriptTemplates templates(OwnTemplates own) {
        return new ManuscriptTemplates(own);
    }
}
