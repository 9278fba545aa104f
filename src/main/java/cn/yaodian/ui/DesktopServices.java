package cn.yaodian.ui;

import cn.yaodian.service.agenda.Agenda;
import cn.yaodian.service.agenda.LedgerAgenda;
import cn.yaodian.service.font.Fonts;
import cn.yaodian.service.search.Search;
import cn.yaodian.service.workspace.Workspace;
import cn.yaodian.ui.drafting.DraftingServices;
import cn.yaodian.ui.manuscript.ManuscriptServices;

/** The services behind one office's window. */
public record DesktopServices(Workspace workspace, Search search, Agenda agenda, LedgerAgenda ledgerAgenda,
        DraftingServices drafting,
        ManuscriptServices manuscripts, Fonts fonts)
        implements
            AutoCloseable {

    @Override
    public void close() {
        workspace.close();
    }
}
