package cn.yaodian.domain.number;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.PropertySeed;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NumberCountTest {

    @Test
    void theFirstNumberIsWhereTheCountBegins() {
        assertThat(new NumberCount(1, List.of()).next()).isEqualTo(1);
        assertThat(new NumberCount(15, List.of()).next()).isEqualTo(15);
        assertThat(new NumberCount(15, List.of(3)).next()).isEqualTo(15);
        assertThat(new NumberCount(15, List.of(3)).gaps()).isEmpty();
        assertThat(new NumberCount(15, List.of(17)).gaps()).containsExactly(new NumberGap(15, 16));
    }

    @Property(seed = PropertySeed.FIXED, tries = 300)
    void fromTheBeginningToTheHighestEveryNumberIsGivenOrShownAsAGap(@ForAll @IntRange(min = 1, max = 9) int first,
            @ForAll @Size(max = 12) Set<@IntRange(min = 1, max = 40) Integer> given) {
        NumberCount count = new NumberCount(first, given);
        IntStream.range(first, count.next()).forEach(number -> assertThat(
                count.gaps().stream().filter(gap -> gap.contains(number)).count() + (given.contains(number) ? 1 : 0))
                .as("%d of %s", number, given).isEqualTo(1));
        assertThat(count.gaps()).allSatisfy(gap -> assertThat(gap.to()).isLessThan(count.next()));
        assertThat(given).allSatisfy(number -> assertThat(number).isLessThan(count.next()));
        assertThat(count.leavesGap(count.next())).isFalse();
        assertThat(count.leavesGap(count.next() + 1)).isTrue();
    }
}
