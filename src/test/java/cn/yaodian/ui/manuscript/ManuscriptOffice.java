package cn.yaodian.ui.manuscript;

import cn.yaodian.ManuscriptAssembly;
import cn.yaodian.domain.manuscript.Manuscript;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.office.Office;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.service.manuscript.ManuscriptBasis;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.desk.Desk;
import cn.yaodian.ui.page.PageFonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** An office with a word and templates, and what the manuscripts' screens need of it; real parts throughout. */
public final class ManuscriptOffice implements AutoCloseable {

    /** Read once: a flow's window is kept by the toolkit until the last one, and its fonts with it. */
    private static final Fonts FONTS = Fonts.ofThisMachine();

    private final Desk desk;
    private final ManuscriptServices services;
    private final ManuscriptWindow window;

    public ManuscriptOffice(Path home) {
        Path folder;
        try {
            folder = Files.createTempDirectory(home, "office");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        desk = new Desk(folder);
        desk.workspace().offices().save(new Office("青禾市协调小组", "青禾市协调小组办公室", "青禾市", "青产改组", "青禾市协调小组",
                "青禾市协调小组办公室", "陆知禾", "5550186"), "设置");
        services = ManuscriptAssembly.services(desk.workspace(), FONTS);
        window = new ManuscriptWindow(desk.tasks(), desk.notices(), desk.steps(), desk.navigator(), desk.years(),
                new PageFonts(FONTS::open), folder);
    }

    public Desk desk() {
        return desk;
    }

    public Workspace workspace() {
        return desk.workspace();
    }

    public ManuscriptServices services() {
        return services;
    }

    public ManuscriptWindow window() {
        return window;
    }

    /** A draft of that kind as the template begins it. */
    public Manuscript begin(String kind) {
        ManuscriptText text = services.beginnings().begin(services.templates().get(kind).orElseThrow(),
                ManuscriptBasis.of(2026));
        return workspace().manuscripts().create(kind, 2026, text, Optional.empty());
    }

    @Override
    public void close() {
        desk.close();
    }
}
