/**
 * 文稿: what a clerk has written becomes a document. The text of a manuscript is plain, one paragraph a line, and a line
 * shows by itself what it is:
 *
 * <pre>
 * 一、标题　（一）标题　1. 标题　（1）标题    headings of the four levels, by their numbers
 * （一）加强领导。各单位要……             a heading that runs on into its paragraph, where the first sentence is short
 *                                        as headings are; a numbered sentence of any other kind is running text
 * # 标题　## 标题　### 标题　#### 标题     a heading whose level its number does not show
 * **一是加强领导。**各单位要……            the lead sentence, where it is to be chosen by hand
 * \1. 这不是标题                          running text, whatever it begins with
 * 序号⇥任务⇥单位                          a row of a table: cells parted by tabs, as workbooks paste them; a cell with
 *                                        line breaks stands in quotation marks, or has ↵ in it
 * ［表：题目 表头2行 列宽1:6:3］            before a table: its caption, how many heads it has (one where nothing is said,
 *                                        无表头 for none), its columns' widths (by their content where nothing is said)
 * &lt;　^                                    as a whole cell: joined to the one on its left, to the one above it
 * ［图：现场 120mm 图1 培训现场］           a picture by its name, how wide, and its caption
 * ［分页］                                what follows begins a new page
 * </pre>
 *
 * Brackets may be of any width. Nothing that is typed is refused: what is not understood stays as it was typed, and what
 * is doubtful is remarked on.
 *
 * <p>A template, or a whole manuscript, is one text file (UTF-8): fields, then parts under their names in black brackets.
 * Fields that are left out are empty; one that holds several names has them parted by 、 (by ； where a name
 * has a 、 of its own) or stands several times. A line
 * of a text that looks like a part's name has a backslash before it.
 *
 * <pre>
 * 文种：通知
 * 代码：notice                            letters, figures and hyphens; what manuscripts are kept under
 *
 * 【版头】
 * 格式：文件格式                           信函格式, 命令格式, 纪要格式, 简报格式
 * 发文机关：{协调小组}                     several in a joint issue, the host first
 * 标志文字：文件                           beside the names: 文件, 令, 会议纪要
 * 发文字号、份号、密级、紧急程度、签发人；of a bulletin 期号、编印单位
 *
 * 【标题】  【主送】  【正文】
 *
 * 【附件：任务分解表】                      listed below the body; 【附件（横排）：…】 where its pages lie across
 * 【印发：工作要点】                        the text that the document issues; also （横排）
 *
 * 【参加人员】
 * 出席：张三、李四                         any labels
 *
 * 【落款】
 * 署名、用印（是 or 否）、日期、附注
 *
 * 【版记】
 * 抄送：各成员单位                         any labels; 报, 送, 发 of a bulletin
 * 印发机关、印发日期、份数、双数页（是 or 否）
 * </pre>
 *
 * Names in braces ({计划名称}, {计划文号|文号待编}) are filled in when a manuscript is begun: see {@link cn.yaodian.composing.manuscript.Placeholder}.
 */
@NullMarked
package cn.yaodian.composing.manuscript;

import org.jspecify.annotations.NullMarked;
