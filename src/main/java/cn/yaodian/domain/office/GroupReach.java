package cn.yaodian.domain.office;

import java.util.List;

/** Whom a group means, such as 各县（市、区） or 其他成员单位. */
public enum GroupReach {
    /** 各成员单位: every department. */
    ALL_MEMBERS("全部成员单位"),
    /** 其他成员单位: every department that the same task does not name otherwise. */
    OTHER_MEMBERS("其他成员单位"),
    /** 各县（市、区）: every region. */
    ALL_REGIONS("全部县（市、区）"),
    /** 试点企业: every enterprise of the register. */
    ALL_ENTERPRISES("全部企业"),
    /** Those that the office has put down for it. */
    LISTED("指定单位"),
    /** 有关部门: not to be known from its words; the office has to say. */
    UNSAID("未指定");

    private final String title;

    GroupReach(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** What the words of a group say by themselves. */
    public static GroupReach of(String name) {
        if (named(name, "有关", "相关")) {
            return UNSAID;
        }
        boolean others = named(name, "其他", "其它", "其余");
        if (named(name, "县", "市、区", "市区", "区、", "乡镇", "街道", "开发区") && !named(name, "单位", "部门")) {
            return others ? UNSAID : ALL_REGIONS;
        }
        if (named(name, "企业")) {
            return others ? UNSAID : ALL_ENTERPRISES;
        }
        if (named(name, "成员单位")) {
            return others ? OTHER_MEMBERS : ALL_MEMBERS;
        }
        return UNSAID;
    }

    private static boolean named(String name, String... words) {
        return List.of(words).stream().anyMatch(name::contains);
    }
}
