package cn.yaodian.reading.header;

import cn.yaodian.reading.duty.UnitNames;
import cn.yaodian.reading.paragraph.LineLooks;
import cn.yaodian.reading.text.Glyphs;
import cn.yaodian.reading.text.TracedText;
import cn.yaodian.reading.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the addressees (GB/T 9704-2012, 7.3.2), which may be cut into lines, lack their colon or run on into the text. */
final class AddresseeReader {

    private static final int MOST_LINES = 8;
    private static final int SPEAKER_LINES = 3;
    private static final Words GREETINGS = new Words(
            List.of("同志们", "朋友们", "各位领导", "各位来宾", "各位代表", "各位委员", "先生们", "职工们"));
    private static final int LONGEST = 600;
    private static final int LONGEST_RUN_IN = 300;

    private final FrameDraft draft;
    private final FrontLines lines;

    AddresseeReader(FrameDraft draft, FrontLines lines) {
        this.draft = draft;
        this.lines = lines;
    }

    void read() {
        Optional<TracedText> first = lines.text(0);
        if (first.isEmpty() || LineLooks.isLabelled(first.get()) || isSalutation()) {
            return;
        }
        int closed = closedBy();
        if (closed > 0) {
            take(closed);
        } else if (!runIn(first.get())) {
            int open = withoutColon();
            if (open > 0) {
                take(open);
            }
        }
    }

    /** 同志们： greets whoever listens; the line before it may name who speaks. */
    private boolean isSalutation() {
        for (int i = 0; i < SPEAKER_LINES; i++) {
            if (lines.text(i).filter(LineLooks::endsInColon).isPresent()) {
                TracedText last = lines.text(i).get();
                return GREETINGS.lengthBefore(last, last.length() - 1) > 0;
            }
        }
        return false;
    }

    /** How many lines it takes to come to the colon, 0 where they never do. */
    private int closedBy() {
        int length = 0;
        for (int i = 0; i < MOST_LINES; i++) {
            Optional<TracedText> line = lines.text(i);
            if (line.isEmpty() || !isNames(line.get()) || LineLooks.isLabelled(line.get())) {
                return 0;
            }
            length += line.get().length();
            if (length > LONGEST) {
                return 0;
            }
            if (LineLooks.endsInColon(line.get())) {
                return isAddressed(joined(i + 1)) ? i + 1 : 0;
            }
        }
        return 0;
    }

    /** Whether a line holds nothing that names do not, but for a colon at its end. */
    private static boolean isNames(TracedText line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Glyphs.isSentenceEnd(c) && c != ';' && c != '；' || c == '《'
                    || Glyphs.isColon(c) && i < line.length() - 1) {
                return false;
            }
        }
        return !LineLooks.isDate(line) && !line.toString().contains("如下");
    }

    private static boolean isAddressed(TracedText joined) {
        TracedText names = withoutColon(joined);
        return joined.length() <= LONGEST && (names.isEmpty() || !UnitNames.ofAddressees(names).isEmpty());
    }

    /** 各成员单位：现将…: text behind the colon on the same line. */
    private boolean runIn(TracedText line) {
        for (int i = 1; i < Math.min(line.length() - 1, LONGEST_RUN_IN); i++) {
            char c = line.charAt(i);
            if (Glyphs.isSentenceEnd(c) || c == '《') {
                return false;
            }
            if (Glyphs.isColon(c)) {
                List<String> names = UnitNames.ofAddressees(line.to(i));
                if (names.isEmpty() || !names.stream().allMatch(AddresseeReader::isName)
                        || !Glyphs.isSentenceEnd(line.charAt(line.length() - 1))) {
                    return false;
                }
                draft.addressees(List.of(line.to(i + 1)), names);
                lines.cut(line.from(i + 1).strip());
                return true;
            }
        }
        return false;
    }

    /** How many lines are names and nothing else although no colon closes them; running text must follow. */
    private int withoutColon() {
        int count = 0;
        while (count < MOST_LINES && lines.text(count).filter(line -> isNames(line)
                && !LineLooks.isLabelled(line)).isPresent()) {
            count++;
        }
        boolean textFollows = lines.text(count).filter(LineLooks::endsSentence).isPresent()
                && !lines.text(count).filter(LineLooks::isLabelled).isPresent();
        TracedText joined = joined(count);
        if (count == 0 || !textFollows || joined.length() > LONGEST) {
            return 0;
        }
        List<String> names = UnitNames.ofAddressees(joined);
        boolean several = names.size() > 1 || joined.toString().contains("各");
        return several && names.stream().allMatch(AddresseeReader::isName) ? count : 0;
    }

    private static boolean isName(String name) {
        return UnitNames.isUnit(name) || Signatories.isWholeName(name) || name.startsWith("各");
    }

    private void take(int count) {
        TracedText joined = joined(count);
        List<TracedText> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.text(i).ifPresent(taken::add);
        }
        draft.addressees(taken, UnitNames.ofAddressees(withoutColon(joined)));
        lines.advance(count);
    }

    private TracedText joined(int count) {
        TracedText.Builder joined = new TracedText.Builder();
        for (int i = 0; i < count; i++) {
            lines.text(i).ifPresent(joined::append);
        }
        return joined.build();
    }

    private static TracedText withoutColon(TracedText names) {
        return LineLooks.endsInColon(names) ? names.to(names.length() - 1).strip() : names;
    }
}
