package cn.yaodian.reading.units;

import java.util.Set;

/** A column of a list of units, known by its heading. Others (联系人, 备注 …) are the office's own and are passed over. */
enum UnitListColumn {
    NAME(Set.of("单位名称", "单位全称", "全称", "机构名称", "部门名称", "名称", "单位")),
    SHORT(Set.of("简称", "单位简称", "规范简称", "常用简称")),
    FORMER(Set.of("曾用名", "曾用名称", "原名", "原单位名称", "旧称")),
    KIND(Set.of("类别", "单位类别", "类型", "单位类型", "单位性质")),
    ORDER(Set.of("排序", "排列顺序", "排序号", "顺序", "显示顺序"));

    private final Set<String> headings;

    UnitListColumn(Set<String> headings) {
        this.headings = headings;
    }

    /** Blanks set for looks (名　称) and a note in brackets do not count. */
    boolean isHeadedBy(String cell) {
        return headings.contains(cell.replaceAll("[\\s　]+", "").replaceAll("[（(].*[）)]$", ""));
    }
}
