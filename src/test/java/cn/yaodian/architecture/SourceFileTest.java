package cn.yaodian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceFileTest {

    @Test
    void literalsAreFoundBetweenCommentsCharactersAndEscapes() {
        String text = "// \"not this\"\n/* \"nor this\" */ char quote = '\"'; a(\"one\"); b(\"t\\\"wo\"); c(\"\"\"\n"
                + "  th\"ree\"\"\");";
        assertThat(new SourceFile(Path.of("A.java"), text).literals()).containsExactly("one", "t\\\"wo",
                "\n  th\"ree");
    }
}
