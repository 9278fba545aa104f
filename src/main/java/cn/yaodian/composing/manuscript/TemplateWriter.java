package cn.yaodian.composing.manuscript;

import cn.yaodian.composing.date.PrintedDate;
import cn.yaodian.domain.manuscript.ManuscriptAnnex;
import cn.yaodian.domain.manuscript.ManuscriptFoot;
import cn.yaodian.domain.manuscript.ManuscriptHead;
import cn.yaodian.domain.manuscript.ManuscriptSignatory;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.manuscript.NamedList;
import java.util.List;

/** Writes a template as the text file that {@link TemplateReader} reads. Pictures and seals stay behind: they are files. */
public final class TemplateWriter {

    private final StringBuilder file = new StringBuilder();

    private TemplateWriter() {}

    public static String write(ManuscriptTemplate template) {
        TemplateWriter writer = new TemplateWriter();
        writer.field("文种", template.name());
        writer.field("代码", template.key());
        writer.text(template.text());
        return writer.file.toString();
    }

    private void text(ManuscriptText text) {
        head(text.head());
        part("标题", text.title());
        part("主送", String.join("\n", text.addressees().stream().map(name -> Names.join(List.of(name))).toList()));
        part("正文", text.body());
        for (ManuscriptAnnex annex : text.annexes()) {
            part((annex.listed() ? "附件" : "印发") + (annex.landscape() ? "（横排）" : "")
                    + (annex.title().isEmpty() ? "" : "：" + annex.title()), annex.body());
        }
        foot(text.foot());
    }

    private void head(ManuscriptHead head) {
        part("版头", "");
        field("格式", head.form().title());
        fields("发文机关", head.bodies());
        field("标志文字", head.word());
        field("发文字号", head.number());
        field("份号", head.copyNumber());
        field("密级", head.secrecy());
        field("紧急程度", head.urgency());
        fields("签发人", head.signers());
        field("期号", head.issue());
        field("编印单位", head.editor());
    }

    private void foot(ManuscriptFoot foot) {
        part("参加人员", "");
        lists(foot.attendance());
        part("落款", "");
        fields("署名", foot.signatories().stream().map(ManuscriptSignatory::name).toList());
        field("用印", foot.sealed() ? "是" : "否");
        field("日期", foot.date().map(PrintedDate::of).orElse(""));
        field("附注", foot.note());
        part("版记", "");
        lists(foot.lists());
        field("印发机关", foot.printedBy());
        field("印发日期", foot.printedOn().map(PrintedDate::of).orElse(""));
        field("份数", foot.copies() == 0 ? "" : Integer.toString(foot.copies()));
        field("双数页", foot.evenPage() ? "是" : "否");
    }

    private void part(String name, String text) {
        file.append("\n【").append(name).append("】\n");
        BodyReader.lines(text).stream().map(FilePart::escaped).forEach(line -> file.append(line).append('\n'));
        if (text.isEmpty()) {
            file.setLength(file.length() - 1);
        }
    }

    private void lists(List<NamedList> lists) {
        lists.forEach(list -> field(list.label(), Names.join(list.names())));
    }

    private void fields(String name, List<String> values) {
        field(name, Names.join(values));
    }

    private void field(String name, String value) {
        file.append(name).append('：').append(value).append('\n');
    }
}
