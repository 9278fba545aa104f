package cn.yaodian.reading.doc;

import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.SourceTrait;
import cn.yaodian.reading.word.Fields;
import cn.yaodian.reading.word.ParagraphWords;
import cn.yaodian.reading.word.Symbols;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.apache.poi.hwpf.usermodel.CharacterRun;

/** Reads a paragraph's runs character by character: in the binary kind, marks stand among the text. */
final class RunReader {

    private final Fields fields;
    private final Consumer<SourceTrait> traits;
    private final IntConsumer drawings;

    /** @param drawings told the place of each drawing that hangs on the text */
    RunReader(Fields fields, Consumer<SourceTrait> traits, IntConsumer drawings) {
        this.fields = fields;
        this.traits = traits;
        this.drawings = drawings;
    }

    /** Gives whether the paragraph's mark stands in the run and is deleted or hidden. */
    boolean read(CharacterRun run, ParagraphWords words) {
        Optional<LeftOut> reason = reason(run);
        if (run.isSymbol()) {
            add(symbol(run), reason, run, words);
            return false;
        }
        boolean goesOn = false;
        boolean special = run.isSpecialCharacter();
        StringBuilder text = new StringBuilder();
        String letters = run.text();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            String plain = plain(c, special);
            if (!plain.isEmpty()) {
                text.append(plain);
                continue;
            }
            add(text.toString(), reason, run, words);
            text.setLength(0);
            goesOn |= c == DocMarks.PARAGRAPH && reason.isPresent();
            mark(c, special ? run.getStartOffset() + i : -1, reason, run, words);
        }
        add(text.toString(), reason, run, words);
        return goesOn;
    }

    private Optional<LeftOut> reason(CharacterRun run) {
        if (run.isMarkedDeleted()) {
            traits.accept(SourceTrait.TRACKED_CHANGES);
            return Optional.of(LeftOut.REVISION);
        }
        if (run.isMarkedInserted()) {
            traits.accept(SourceTrait.TRACKED_CHANGES);
        }
        return run.isVanished() ? Optional.of(LeftOut.HIDDEN) : Optional.empty();
    }

    private static String symbol(CharacterRun run) {
        String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
        return Symbols.sign(font == null ? "" : font, run.getSymbolCharacter());
    }

    /** What a character prints by itself; empty for a mark. */
    private static String plain(char c, boolean special) {
        return switch (c) {
            case DocMarks.TAB -> "\t";
            case DocMarks.NO_BREAK_HYPHEN -> "-";
            default -> c < ' ' && c != DocMarks.TAB || special && c == DocMarks.SYMBOL ? "" : String.valueOf(c);
        };
    }

    private void mark(char c, int place, Optional<LeftOut> reason, CharacterRun run, ParagraphWords words) {
        switch (c) {
            case DocMarks.LINE, DocMarks.PAGE, DocMarks.COLUMN -> words.lineBreak();
            case DocMarks.FIELD_BEGIN -> fields.begin();
            case DocMarks.FIELD_SEPARATOR -> fields.separate();
            case DocMarks.FIELD_END -> add(fields.end(), reason, run, words);
            case DocMarks.DRAWING -> {
                if (place >= 0) {
                    drawings.accept(place);
                }
            }
            default -> {
                // ends of paragraphs and cells, pictures, references of notes
            }
        }
    }

    private void add(String text, Optional<LeftOut> reason, CharacterRun run, ParagraphWords words) {
        if (text.isEmpty()) {
            return;
        }
        if (fields.isInstruction()) {
            fields.instruction(text);
        } else if (reason.isPresent()) {
            if (reason.get() == LeftOut.HIDDEN) {
                traits.accept(SourceTrait.HIDDEN_TEXT);
            }
            words.leaveOut(text, reason.get());
        } else {
            fields.printed();
            words.keep(text, run.isBold(), fields.isContents());
        }
    }
}
