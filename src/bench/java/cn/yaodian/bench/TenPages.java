package cn.yaodian.bench;

import java.util.ArrayList;
import java.util.List;

/** A plan of ten printed pages, some six thousand characters, of a place that does not exist. */
final class TenPages {

    private static final List<String> SECTIONS = List.of("加强思想引领", "提升技能素质", "组织建功立业", "维护合法权益", "壮大职工队伍", "健全工作机制");
    private static final List<String> WORK = List.of("开展主题宣讲", "办好职工夜校", "实施培训计划", "组织技能竞赛", "推进集体协商", "建设服务阵地",
            "培育工匠人才", "完善统计制度");
    private static final List<String> UNITS = List.of("市总工会", "市人社局", "市委组织部", "市教育局", "市工信局", "市财政局", "市应急管理局");

    private TenPages() {}

    /** @param number makes the documents differ */
    static List<String> paragraphs(int number) {
        List<String> lines = new ArrayList<>(List.of("青禾市产业工人队伍建设改革协调小组文件", "青产改组〔2026〕" + (number % 90 + 1) + "号",
                "2026年青禾市产业工人队伍建设改革工作要点", "各县（市、区）协调小组，市协调小组成员单位：",
                "为做好2026年工作，现将有关要点印发给你们，请结合实际认真抓好落实。"));
        int task = 0;
        for (int section = 0; section < SECTIONS.size(); section++) {
            lines.add("一二三四五六".charAt(section) + "、" + SECTIONS.get(section));
            for (int i = 0; i < 7; i++) {
                task++;
                lines.add(task + ". " + WORK.get((task + number) % WORK.size()) + "。围绕全市重点产业和重点项目，健全工作台账，明确时限要求，"
                        + "每季度调度一次进展，及时研究解决存在的问题。全年组织活动" + (20 + task) + "场次以上，覆盖职工" + (1 + task % 5)
                        + ".5万人次，建设站点" + (3 + task % 7) + "个，推动形成一批可复制的做法，并在年底前完成总结评估。（牵头单位："
                        + UNITS.get(task % 7) + "；配合单位：" + UNITS.get((task + 1) % 7) + "、" + UNITS.get((task + 3) % 7)
                        + "，各县（市、区））");
            }
        }
        lines.add("青禾市产业工人队伍建设改革协调小组");
        lines.add("2026年3月6日");
        return lines;
    }
}
