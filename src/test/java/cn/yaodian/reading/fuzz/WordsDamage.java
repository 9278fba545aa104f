package cn.yaodian.reading.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Harm to a file that is written in words, as PDFs and web pages largely are. */
final class WordsDamage implements Damage {

    @Override
    public byte[] to(byte[] good, byte[] other, Random random) {
        String text = new String(good, StandardCharsets.ISO_8859_1);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            text = TextDamage.any(text, random);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
