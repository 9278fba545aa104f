package cn.yaodian.ui.returns;

import cn.yaodian.service.matrix.ReturnMatrices;
import cn.yaodian.service.returns.ReturnServices;
import cn.yaodian.service.workspace.Workspace;

/** What the returns' screens have done for them. */
public record DeskServices(Workspace workspace, ReturnServices returning, ReturnMatrices matrices) {}
