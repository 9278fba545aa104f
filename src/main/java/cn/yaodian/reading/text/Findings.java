package cn.yaodian.reading.text;

import cn.yaodian.domain.remark.Remark;
import cn.yaodian.domain.remark.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what the stages find doubtful. The sentences stand here, together, so that they speak alike. */
public final class Findings {

    private final List<Remark> remarks = new ArrayList<>();

    public void noStructure() {
        add(Severity.DOUBT, 0, "没有找到编号的标题或任务，请确认这是工作要点一类的文件。");
    }

    public void noTitle() {
        add(Severity.DOUBT, 0, "没有找到标题，请补写。");
    }

    public void strayTitle(int line) {
        add(Severity.DOUBT, line, "标题不在文首，各页的次序可能已经打乱，请核对原文。");
    }

    public void interrupted(int line) {
        add(Severity.DOUBT, line, "这几行编号短行打断了正文，按图注等略去，前后文字已接续，请核对。");
    }

    public void runOn(int line) {
        add(Severity.HINT, line, "这里几段文字连在一起，已按序号分开，请核对。");
    }

    public void unclosedDuties(int line) {
        add(Severity.DOUBT, line, "责任分工的括号没有结束，后面的单位可能缺失，请核对原文。");
    }

    public void dutiesHandedDown(int line) {
        add(Severity.HINT, line, "标题下写有责任单位，已分给该部分没有另写单位的任务，请核对。");
    }

    public void dutiesOfHeading(int line) {
        add(Severity.HINT, line, "标题行写有责任单位，已保留在该部分正文中，没有分给下面的任务。");
    }

    /** @param written the number as it stands */
    public void outOfOrder(int line, String written, int expected) {
        add(Severity.DOUBT, line, "序号“" + written + "”与上文不连续，按次序应为第 " + expected + " 个，请核对是否有缺漏或重号。");
    }

    /** @param written the number as it stands */
    public void damagedNumber(int line, String written) {
        add(Severity.DOUBT, line, "序号“" + written + "”的标点残缺或有误，已按序号读取，请核对。");
    }

    /** Parts of a section such as 保障措施 name no units although other tasks do. */
    public void unownedSupport(int line) {
        add(Severity.HINT, line, "这一部分的条目没有写责任单位，已按任务列出，不需要交办的请改为正文。");
    }

    public void emptyHeading(int line) {
        add(Severity.HINT, line, "这个标题下面没有内容。");
    }

    public void noFigure(int line) {
        add(Severity.DOUBT, line, "标为指标的文字没有列为指标：其中没有数字，或者不在任务和正文中，请重新选取。");
    }

    /**
     * @param units   how many tasks of the text got their units from the attachment
     * @param missing how many of its tasks the text does not have
     */
    public void repeatedTasks(int line, int units, int missing) {
        add(Severity.HINT, line, "附件中的任务与正文重复，没有另列" + (units > 0 ? "；正文没有写责任单位的 " + units + " 项任务，责任单位取自附件。" : "。"));
        if (missing > 0) {
            add(Severity.DOUBT, line, "附件中有 " + missing + " 项任务在正文中找不到，请核对。");
        }
    }

    public void attachmentLeftOut(int line) {
        add(Severity.HINT, line, "这个附件不是任务（表格、名单等），没有列入，请核对。");
    }

    public void damagedCharacters() {
        add(Severity.ERROR, 0, "文件中有损坏的字符，请与原件核对。");
    }

    public void trait(SourceTrait trait) {
        switch (trait) {
            case MACROS -> add(Severity.HINT, 0, "文件带有宏，宏没有运行，只读取了文字。");
            case TRACKED_CHANGES -> add(Severity.HINT, 0, "文件中有尚未接受的修订，已按全部接受读取，请核对。");
            case HIDDEN_TEXT -> add(Severity.HINT, 0, "文件中有隐藏文字，没有采用，请核对。");
            case EMBEDDED_DOCUMENT -> add(Severity.DOUBT, 0, "文件中嵌入了另一份文档，没有读取，请打开原文件核对。");
            case HIDDEN_SHEET -> add(Severity.HINT, 0, "工作簿中有隐藏的工作表，没有采用，请核对。");
            case HIDDEN_CELLS -> add(Severity.DOUBT, 0, "表中有隐藏的行或列，没有采用，请核对。");
            case FOLDED_ROWS -> add(Severity.HINT, 0, "表中有被筛选或折叠起来的行，已一并读取，请核对。");
            case FORMULA_WITHOUT_VALUE -> add(Severity.DOUBT, 0,
                    "表中有公式没有保存计算结果，这些单元格按空白读取，请用 Excel 或 WPS 打开并保存后再试。");
        }
    }

    private void add(Severity severity, int line, String sentence) {
        remarks.add(new Remark(severity, line, sentence));
    }

    /** In the order of the source. */
    public List<Remark> all() {
        return remarks.stream().sorted(Comparator.comparingInt(Remark::line)).toList();
    }
}
