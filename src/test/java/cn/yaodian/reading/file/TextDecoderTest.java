package cn.yaodian.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

    private static final String TEXT = "一、加强队伍建设\n1. 开展技能竞赛。全年举办竞赛20场以上，覆盖“两新”组织。（牵头单位：市总工会）\n";

    private final TextDecoder decoder = new TextDecoder();

    @Test
    void utf8IsReadWithAndWithoutItsMark() {
        assertThat(decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8))).contains(TEXT);
        assertThat(decoder.decode(marked(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf))).contains(TEXT);
    }

    @Test
    void utf16IsReadWithAndWithoutItsMark() {
        assertThat(decoder.decode(marked(StandardCharsets.UTF_16LE, 0xff, 0xfe))).contains(TEXT);
        assertThat(decoder.decode(marked(StandardCharsets.UTF_16BE, 0xfe, 0xff))).contains(TEXT);
        assertThat(decoder.decode(TEXT.getBytes(StandardCharsets.UTF_16LE))).contains(TEXT);
        assertThat(decoder.decode(TEXT.getBytes(StandardCharsets.UTF_16BE))).contains(TEXT);
    }

    @Test
    void gb18030IsToldByItsContent() {
        assertThat(decoder.decode(TEXT.getBytes(Charset.forName("GB18030")))).contains(TEXT);
        assertThat(decoder.decode("南岭市总工会".getBytes(Charset.forName("GBK")))).contains("南岭市总工会");
    }

    @Test
    void aTextCutWithinItsLastCharacterIsStillRead() {
        byte[] whole = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
        assertThat(decoder.decode(Arrays.copyOf(whole, whole.length - 3))).isPresent().get().asString()
                .startsWith("一、加强队伍建设");
    }

    @Test
    void noiseIsNoText() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        assertThat(decoder.decode(noise)).isEmpty();
        assertThat(decoder.decode(new byte[100])).isEmpty();
        assertThat(decoder.decode(new byte[] {1, 2, 3, 'a', 'b', 'c', 0, 0, 9})).isEmpty();
    }

    private static byte[] marked(Charset charset, int... mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Arrays.stream(mark).forEach(bytes::write);
        bytes.writeBytes(TEXT.getBytes(charset));
        return bytes.toByteArray();
    }
}
