package cn.yaodian.domain.returns.form;

import cn.yaodian.domain.returns.FigureReport;

/**
 * A figure that a unit reported, in the indicator's measure.
 *
 * @param figure its reading may be empty, where the unit left the cells blank
 */
public record ReturnedFigure(RowPlace row, FigureReport figure) {}
