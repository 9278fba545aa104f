package cn.yaodian.ui.drafting;

import cn.yaodian.service.drafting.NoticePages;
import cn.yaodian.service.drafting.TaskIndicators;
import cn.yaodian.service.export.Exports;
import cn.yaodian.service.print.ChecklistPrinting;
import cn.yaodian.service.print.NoticePrinting;
import cn.yaodian.service.workspace.Workspace;

/** What the drafting screen has done for it. */
public record DraftingServices(Workspace workspace, NoticePages pages, TaskIndicators indicators, Exports exports,
        ChecklistPrinting printing, NoticePrinting notices) {}
