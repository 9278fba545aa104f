package cn.yaodian.service.confirming;

/** A plan of two hundred pages, written by rule. */
public final class LongDocument {

    /** Tasks of about a third of a page each. */
    public static final int TASKS = 600;

    private LongDocument() {}

    public static String text() {
        StringBuilder text = new StringBuilder("青禾市“十五五”产业工人队伍建设实施方案\n\n为做好今后五年工作，制定本方案。\n");
        for (int i = 0; i < TASKS; i++) {
            if (i % 30 == 0) {
                text.append("第").append(i / 30 + 1).append("章  夯实第").append(i / 30 + 1).append("类基础\n");
            }
            text.append(i % 30 + 1).append("．推进第").append(i + 1).append("个实训基地建设。")
                    .append("年内培训不少于").append(100 + i).append("人次，开展技能比武".repeat(2)).append("，完善场地、师资和课程。")
                    .append("（牵头单位：市总工会；参与单位：市人社局、市教育局）\n")
                    .append("    各县（市、区）结合实际制定年度安排，明确责任人员和时间进度，逐月调度、逐季通报、年终考核，确保各项任务落到实处；")
                    .append("对进展缓慢的单位，及时提醒并帮助解决场地、经费和师资方面的困难，总结推广好的做法，形成可以复制的经验。\n\n");
        }
        return text.append("青禾市协调小组办公室\n2026年3月2日\n").toString();
    }
}
