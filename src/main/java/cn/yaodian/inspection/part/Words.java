package cn.yaodian.inspection.part;

import java.util.regex.Pattern;

/** How the parts of official documents read, also where they are not written as they should be. Blanks are left out. */
public final class Words {

    private static final String FIGURES = "0-9０-９〇零○ＯO一二三四五六七八九十百";

    public static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}]{0,16}[〔﹝\\[［(（【{<《][" + FIGURES
            + "]{2,4}年?[〕﹞\\]］)）】}>》]第?[" + FIGURES + "]+号");
    /** Of an order, which bears no year. */
    public static final Pattern ORDER_NUMBER = Pattern.compile("第[" + FIGURES + "]+号");
    public static final Pattern COPY_NUMBER = Pattern.compile("(?:No\\.?|№|份号[：:]?)?[0-9０-９]{3,8}");
    public static final Pattern SECRECY = Pattern.compile("(?:绝密|机密|秘密).{0,12}");
    public static final Pattern URGENCY = Pattern.compile("特急|加急|特提|平急|急件|紧急");
    public static final Pattern SIGNED_BY = Pattern.compile("签发人[：:]?.*");
    public static final Pattern ISSUE = Pattern.compile(".*第[" + FIGURES + "]{1,5}期.*|.*增刊.*");
    /** A date, with or without its year. */
    public static final Pattern DATE = Pattern.compile("(?:[" + FIGURES + "]{2,4}年)?[" + FIGURES + "]{1,3}月["
            + FIGURES + "]{1,3}日");
    public static final Pattern LETTERHEAD_END = Pattern
            .compile(".*(?:文件|命令|令|纪要|简报|快报|专报|动态|通讯|信息|内参)(?:[（(].{1,6}[)）])?");
    public static final Pattern BULLETIN = Pattern.compile(".*(?:简报|快报|专报|动态|通讯|信息|专刊|内参|快讯|要情|摘报)");
    public static final Pattern ANNEX_LABEL = Pattern.compile("附件?[：:]?[" + FIGURES + "]{0,3}[：:、.]?");
    public static final Pattern ATTACHMENTS = Pattern.compile("附件?[" + FIGURES + "]{0,2}[：:].*");
    public static final Pattern ATTENDANCE = Pattern.compile("(?:出席|请假|列席|缺席|参加|出席人员|列席人员)[：:].*");
    public static final Pattern IMPRINT = Pattern.compile("(?:抄送|主送|分送|抄报|报送|报|送|发)[：:].*|.*[日号]印发?|共?印[" + FIGURES
            + "]+份.*");
    public static final Pattern NOTE = Pattern.compile("[（(].*");
    public static final Pattern ADDRESSEES_END = Pattern.compile(".*[：:]");
    public static final Pattern LEVEL_1 = Pattern.compile("[一二三四五六七八九十百]{1,3}、.*");
    public static final Pattern LEVEL_2 = Pattern.compile("[（(][一二三四五六七八九十百]{1,3}[）)].*");

    private Words() {}
}
