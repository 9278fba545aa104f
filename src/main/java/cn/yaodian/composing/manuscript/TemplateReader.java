package cn.yaodian.composing.manuscript;

import static cn.yaodian.composing.manuscript.FilePart.unreadable;

import cn.yaodian.composing.date.PrintedDate;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a template, or a whole manuscript, from its text file; the package's note says how such a file is built. */
public final class TemplateReader {

    private static final List<String> OPENING = List.of("文种", "代码");
    private static final List<String> HEAD = List.of("格式", "发文机关", "标志文字", "发文字号", "份号", "密级", "紧急程度",
            "签发人", "期号", "编印单位");
    private static final List<String> SIGNATURE = List.of("署名", "用印", "日期", "附注");
    private static final List<String> IMPRINT = List.of("印发机关", "印发日期", "份数", "双数页");
    private static final FilePart NOTHING = new FilePart("", "", "", 0, List.of());

    private final List<FilePart> parts;

    private TemplateReader(String file) {
        this.parts = FilePart.in(file);
    }

    /** @throws FailureException {@link Failure#TEMPLATE_UNREADABLE} with the line that is not understood */
    public static ManuscriptTemplate template(String file) {
        TemplateReader reader = new TemplateReader(file);
        FilePart opening = reader.parts.getFirst();
        known(opening, OPENING);
        String key = opening.value("代码");
        String name = opening.value("文种");
        if (name.isEmpty() || !key.matches("[a-z0-9-]+")) {
            throw unreadable(1, opening.lines().isEmpty() ? "" : opening.lines().getFirst());
        }
        return new ManuscriptTemplate(key, name, reader.text());
    }

    /** A manuscript's own words; what the file says of its kind is {@link #kind}. */
    public static ManuscriptText text(String file) {
        TemplateReader reader = new TemplateReader(file);
        known(reader.parts.getFirst(), OPENING);
        return reader.text();
    }

    /** What the file calls its kind (通知); empty where it does not say. */
    public static String kind(String file) {
        return FilePart.in(file).getFirst().value("文种");
    }

    private static void known(FilePart part, List<String> fields) {
        part.other(fields).ifPresent(field -> {
            throw unreadable(field.line(), field.name());
        });
    }

    private ManuscriptText text() {
        if (parts.size() == 1) {
            throw unreadable(1, parts.getFirst().lines().isEmpty() ? "" : parts.getFirst().lines().getFirst());
        }
        List<ManuscriptAnnex> annexes = parts.stream()
                .filter(part -> part.name().equals("附件") || part.name().equals("印发"))
                .map(part -> new ManuscriptAnnex(part.argument(), part.text(), !part.manner().isEmpty(),
                        part.name().equals("附件")))
                .toList();
        return new ManuscriptText(head(part("版头")), String.join("", part("标题").lines()).strip(), part("主送").names(),
                part("正文").text(), annexes, foot(), List.of());
    }

    private FilePart part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst().orElse(NOTHING);
    }

    private static ManuscriptHead head(FilePart part) {
        known(part, HEAD);
        return new ManuscriptHead(form(part), part.list("发文机关"), part.value("标志文字"), part.value("发文字号"),
                part.value("份号"), part.value("密级"), part.value("紧急程度"), part.list("签发人"), part.value("期号"),
                part.value("编印单位"));
    }

    private static ManuscriptForm form(FilePart head) {
        String wanted = head.value("格式");
        return wanted.isEmpty()
                ? ManuscriptForm.DOCUMENT
                : Arrays.stream(ManuscriptForm.values()).filter(form -> form.title().startsWith(wanted)).findFirst()
                        .orElseThrow(() -> unreadable(line(head, "格式"), "格式：" + wanted));
    }

    private ManuscriptFoot foot() {
        FilePart signature = part("落款");
        known(signature, SIGNATURE);
        FilePart imprint = part("版记");
        List<NamedList> lists = lists(imprint).stream().filter(list -> !IMPRINT.contains(list.label())).toList();
        return new ManuscriptFoot(lists(part("参加人员")),
                signature.list("署名").stream().map(ManuscriptSignatory::of).toList(), isYes(signature, "用印"),
                date(signature, "日期"), signature.value("附注"), lists, imprint.value("印发机关"), date(imprint, "印发日期"),
                copies(imprint), isYes(imprint, "双数页"));
    }

    /** One list a label, however many lines it has. */
    private static List<NamedList> lists(FilePart part) {
        Map<String, List<String>> lists = part.fields().stream()
                .collect(Collectors.groupingBy(FilePart.Field::name, LinkedHashMap::new, Collectors
                        .flatMapping(field -> Names.split(field.value()).stream(), Collectors.toList())));
        List<NamedList> named = new ArrayList<>();
        lists.forEach((label, names) -> named.add(new NamedList(label, names)));
        return named;
    }

    private static boolean isYes(FilePart part, String field) {
        String value = part.value(field);
        if (!List.of("", "是", "否").contains(value)) {
            throw unreadable(line(part, field), field + "：" + value);
        }
        return value.equals("是");
    }

    private static Optional<LocalDate> date(FilePart part, String field) {
        String value = part.value(field);
        Optional<LocalDate> date = PrintedDate.parse(value);
        if (!value.isEmpty() && date.isEmpty()) {
            throw unreadable(line(part, field), field + "：" + value);
        }
        return date;
    }

    private static int copies(FilePart part) {
        String value = part.value("份数");
        if (!value.matches("\\d{0,6}")) {
            throw unreadable(line(part, "份数"), "份数：" + value);
        }
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    private static int line(FilePart part, String field) {
        return part.fields().stream().filter(found -> found.name().equals(field)).mapToInt(FilePart.Field::line)
                .findFirst().orElse(part.line());
    }
}
