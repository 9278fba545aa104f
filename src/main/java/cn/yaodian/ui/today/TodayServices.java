package cn.yaodian.ui.today;

import cn.yaodian.service.agenda.Agenda;
import cn.yaodian.service.agenda.LedgerAgenda;
import cn.yaodian.service.workspace.Workspace;

/** What 今天 has done for it. */
public record TodayServices(Workspace workspace, Agenda agenda, LedgerAgenda ledgers) {}
