package cn.yaodian.inspection.finding;

import cn.yaodian.inspection.measure.Box;

/**
 * Where on a document something was found.
 *
 * @param page from 1
 * @param box  in mm from the sheet's upper left corner
 */
public record Place(int page, Box box) {}
