package cn.yaodian.bench;

import cn.yaodian.document.Block;
import cn.yaodian.document.OfficialDocument;
import cn.yaodian.document.Paragraph;
import cn.yaodian.document.Run;
import cn.yaodian.typesetting.LiveSetting;
import cn.yaodian.typesetting.Typesetter;
import cn.yaodian.writing.font.FontLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Keys typed anywhere in a document of twenty pages, each followed by the pages and which of them are new. */
final class KeystrokeTimes {

    private static final int WARM_UP = 1000;
    private static final int TIMES = 3000;

    private KeystrokeTimes() {}

    static void run() throws Exception {
        FontLibrary fonts = FontLibrary.bundledOnly();
        OfficialDocument document = LongDocument.of(0, LongDocument.TWENTY_PAGES);
        LiveSetting setting = new LiveSetting(fonts);
        int pages = setting.update(document).pages().size();
        List<Block> body = new ArrayList<>(document.body());
        Random random = new Random(1);
        List<Integer> changed = new ArrayList<>();
        System.out.println(pages + " pages");
        Timing.sayHead();
        Timing.of(WARM_UP, TIMES, () -> {
            type(body, random);
            LiveSetting.Update update = setting.update(LongDocument.document("青产改组〔2026〕1号", document.title(), body));
            changed.add(update.changedTo() - update.changedFrom());
        }).say("a key anywhere in it: pages, and which are new");
        Timing.of(WARM_UP / 4, TIMES / 4, () -> {
            type(body, random);
            new Typesetter(fonts).set(LongDocument.document("青产改组〔2026〕1号", document.title(), body));
        }).say("the same by setting all of it anew");
        System.out.printf("pages that are new after a key, on average: %.1f%n",
                changed.stream().mapToInt(Integer::intValue).average().orElse(0));
    }

    /** A character into, or out of, a paragraph. */
    private static void type(List<Block> body, Random random) {
        int at = random.nextInt(body.size());
        Paragraph old = (Paragraph) body.get(at);
        Run last = old.runs().getLast();
        int place = random.nextInt(last.text().length());
        String text = random.nextBoolean() || last.text().length() < 20
                ? last.text().substring(0, place) + "工" + last.text().substring(place)
                : last.text().substring(0, place) + last.text().substring(place + 1);
        List<Run> runs = new ArrayList<>(old.runs());
        runs.set(runs.size() - 1, new Run(text, last.typeface()));
        body.set(at, new Paragraph(old.anchor(), old.level(), runs));
    }
}
