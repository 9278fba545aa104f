package cn.yaodian.composing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.manuscript.ManuscriptAnnex;
import cn.yaodian.domain.manuscript.ManuscriptFoot;
import cn.yaodian.domain.manuscript.ManuscriptForm;
import cn.yaodian.domain.manuscript.ManuscriptHead;
import cn.yaodian.domain.manuscript.ManuscriptSignatory;
import cn.yaodian.domain.manuscript.ManuscriptTemplate;
import cn.yaodian.domain.manuscript.ManuscriptText;
import cn.yaodian.domain.manuscript.NamedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateFileTest {

    @Test
    void whatIsWrittenReadsBackTheSame() {
        ManuscriptHead head = new ManuscriptHead(ManuscriptForm.BULLETIN, List.of("青禾市总工会", "青禾市教育局"), "文件",
                "青产改组〔2026〕3号", "000012", "机密★1年", "特急", List.of("林晓禾", "周望远"), "第3期（总第17期）", "青禾市产改办");
        ManuscriptFoot foot = new ManuscriptFoot(List.of(new NamedList("出席", List.of("林晓禾", "周望远"))),
                List.of(ManuscriptSignatory.of("青禾市总工会")), true, Optional.of(LocalDate.of(2026, 3, 5)), "此件公开发布",
                List.of(new NamedList("抄送", List.of("各县（市、区）总工会", "各成员单位")),
                        new NamedList("报", List.of("省总工会", "市委、市政府领导同志")), new NamedList("发", List.of("市委、市政府"))),
                "青禾市产改办", Optional.of(LocalDate.of(2026, 3, 6)), 80, true);
        ManuscriptText text = new ManuscriptText(head, "关于《要点》的通知", List.of("各县（市、区）总工会", "各成员单位"),
                "甲\n\n【正文】\n\\【正文】\n乙\t丙\t", List.of(new ManuscriptAnnex("表（一）：任务", "丁", true, true),
                        new ManuscriptAnnex("", "【附件：戊】", false, false)),
                foot, List.of());
        ManuscriptTemplate template = new ManuscriptTemplate("own-1", "专报", text);
        assertThat(TemplateReader.template(TemplateWriter.write(template))).isEqualTo(template);
    }

    @Test
    void everyBuiltInTemplateReadsBackTheSame() {
        assertThat(BuiltInTemplates.all()).hasSizeGreaterThanOrEqualTo(14).allSatisfy(
                template -> assertThat(TemplateReader.template(TemplateWriter.write(template))).isEqualTo(template));
        assertThat(BuiltInTemplates.all()).extracting(ManuscriptTemplate::name).contains("通知", "报告", "请示", "批复", "函",
                "意见", "纪要", "工作要点", "实施方案", "简报", "督办单", "通报", "征求意见函", "催报单").doesNotHaveDuplicates();
        assertThat(BuiltInTemplates.all()).extracting(ManuscriptTemplate::key).doesNotHaveDuplicates();
        assertThat(BuiltInTemplates.get("notice")).map(ManuscriptTemplate::name).contains("通知");
    }

    @Test
    void aFileOfTheClerksOwnMakingNeedsOnlyWhatItSays() {
        ManuscriptText text = TemplateReader
                .text("﻿【标题】\r\n关于放假的通知\r\n【主送】\r\n各科室、下属单位：\r\n【正文】\r\n一、时间\r\n\r\n三天。\r\n");
        assertThat(text.title()).isEqualTo("关于放假的通知");
        assertThat(text.addressees()).containsExactly("各科室", "下属单位");
        assertThat(text.body()).isEqualTo("一、时间\n\n三天。");
        assertThat(text.head().form()).isEqualTo(ManuscriptForm.DOCUMENT);
        assertThat(TemplateReader.kind("文种：函\n代码：letter\n【标题】\n甲")).isEqualTo("函");
    }

    @Test
    void aLineThatSaysNothingKnownIsNamed() {
        unreadable("今天天气很好", "1", "今天天气很好");
        unreadable("文种：通知\n代码：Notice 1\n【标题】\n甲", "1", "文种：通知");
        unreadable("文种：通知\n代码：a\n【版头】\n\n格式：文件格式\n发文单位：甲", "6", "发文单位");
        unreadable("文种：通知\n代码：a\n【版头】\n格式：奏折", "4", "格式：奏折");
        unreadable("文种：通知\n代码：a\n【落款】\n日期：2026年2月30日", "4", "日期：2026年2月30日");
        unreadable("文种：通知\n代码：a\n【落款】\n用印：盖", "4", "用印：盖");
        unreadable("文种：通知\n代码：a\n【版记】\n份数：若干", "4", "份数：若干");
    }

    private static void unreadable(String file, String line, String words) {
        assertThatThrownBy(() -> TemplateReader.template(file)).isInstanceOfSatisfying(FailureException.class,
                failed -> {
                    assertThat(failed.failure()).isEqualTo(Failure.TEMPLATE_UNREADABLE);
                    assertThat(failed.arguments()).containsExactly(line, words);
                });
    }
}
