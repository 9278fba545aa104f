package cn.yaodian.writing.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import cn.yaodian.PropertySeed;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;

class SheetNamesTest {

    @Test
    void longAndEqualNamesAreToldApart() {
        SheetNames names = new SheetNames();
        String name = "市".repeat(40);
        assertThat(names.next(name)).isEqualTo("市".repeat(31));
        assertThat(names.next(name)).isEqualTo("市".repeat(28) + "（2）");
        assertThat(names.next("")).isEqualTo("表");
        assertThat(names.next("A/B")).isEqualTo("A／B");
        assertThat(names.next("a／b")).isEqualTo("a／b（2）");
        assertThat(names.next("History")).isEqualTo("History（2）");
    }

    @Property(seed = PropertySeed.FIXED, tries = 300)
    void excelTakesEveryName(@ForAll List<String> wanted) {
        SheetNames names = new SheetNames();
        Set<String> seen = new HashSet<>();
        for (String name : wanted) {
            String legal = names.next(name);
            assertThatCode(() -> WorkbookUtil.validateSheetName(legal)).as(legal).doesNotThrowAnyException();
            assertThat(seen.add(legal.toLowerCase(Locale.ROOT))).as(legal).isTrue();
        }
    }
}
