package cn.yaodian.service.number;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.PropertySeed;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.number.NumberEntry;
import cn.yaodian.domain.number.NumberHolder;
import cn.yaodian.domain.number.NumberRun;
import cn.yaodian.domain.number.NumberSeries;
import cn.yaodian.domain.number.NumberState;
import cn.yaodian.domain.number.SeriesNumber;
import cn.yaodian.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What a clerk may do to a word in any order, held against a table of what it should have come to. */
class NumberRegisterPropertyTest {

    private static Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private static Workspace workspace;
    private static int words;

    private final Map<Integer, NumberState> expected = new TreeMap<>();
    private final Deque<Map<Integer, NumberState>> before = new ArrayDeque<>();

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("numbers");
        workspace = Workspace.open(folder);
    }

    @AfterContainer
    static void close() throws IOException {
        workspace.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Property(seed = PropertySeed.FIXED, tries = 25, shrinking = ShrinkingMode.OFF)
    void noNumberIsGivenTwiceNoneHidesAndWhatIsVoidStaysSo(
            @ForAll @Size(min = 1, max = 14) List<@IntRange(max = 6) Integer> deeds,
            @ForAll @Size(value = 14) List<@IntRange(min = 1, max = 9) Integer> serials,
            @ForAll boolean bulletin) {
        expected.clear();
        before.clear();
        NumberSeries series = new NumberSeries("字" + words++, bulletin ? NumberRun.ISSUE : NumberRun.DOCUMENT, 2026);
        for (int i = 0; i < deeds.size(); i++) {
            act(series, deeds.get(i), serials.get(i));
            assertThat(stored(series)).isEqualTo(expected);
            List<NumberEntry> entries = entries(series);
            assertThat(entries).extracting(entry -> entry.number().total()).filteredOn(total -> total.isPresent())
                    .doesNotHaveDuplicates();
            int next = workspace.numbers().next(series).serial();
            assertThat(next).isEqualTo(expected.keySet().stream().max(Comparator.naturalOrder()).orElse(0) + 1);
            assertThat(IntStream.range(1, next)
                    .allMatch(serial -> expected.containsKey(serial) != isGap(series, serial))).isTrue();
        }
    }

    private void act(NumberSeries series, int deed, int serial) {
        Map<Integer, NumberState> then = new TreeMap<>(expected);
        NumberRegister numbers = workspace.numbers();
        SeriesNumber number = numbers.numbered(series, serial);
        Optional<NumberState> state = Optional.ofNullable(expected.get(serial));
        int next = numbers.next(series).serial();
        boolean done = switch (deed) {
            case 0 -> does(true, next, NumberState.USED, () -> numbers.take(series, NumberHolder.titled("文")));
            case 1 -> does(true, next, NumberState.RESERVED, () -> numbers.reserve(series, "预留"));
            case 2 -> does(isOpen(state) && serial <= next, serial, NumberState.USED,
                    () -> numbers.take(number, NumberHolder.titled("文"), ""));
            case 3 -> does(isOpen(state), serial, NumberState.RESERVED, () -> numbers.reserve(number, "跳号"));
            case 4 -> does(state.filter(NumberState.VOID::equals).isEmpty() && serial <= next, serial,
                    NumberState.VOID, () -> numbers.makeVoid(number, "作废"));
            case 5 -> {
                boolean held = state.filter(NumberState.RESERVED::equals).isPresent();
                refusedUnless(held, () -> numbers.free(number));
                if (held) {
                    expected.remove(serial);
                }
                yield held;
            }
            default -> {
                if (!before.isEmpty()) {
                    workspace.history().undo();
                    expected.clear();
                    expected.putAll(before.pop());
                }
                yield false;
            }
        };
        if (done && !then.equals(expected)) {
            before.push(then);
        }
    }

    private boolean does(boolean allowed, int serial, NumberState becomes, Runnable deed) {
        refusedUnless(allowed, deed);
        if (allowed) {
            expected.put(serial, becomes);
        }
        return allowed;
    }

    private static boolean isOpen(Optional<NumberState> state) {
        return state.filter(there -> there != NumberState.RESERVED).isEmpty();
    }

    private static void refusedUnless(boolean allowed, Runnable deed) {
        try {
            deed.run();
            assertThat(allowed).isTrue();
        } catch (FailureException refused) {
            assertThat(allowed).as(refused.getMessage()).isFalse();
        }
    }

    private static boolean isGap(NumberSeries series, int serial) {
        return sheet(series).map(sheet -> sheet.gaps().stream().anyMatch(gap -> gap.contains(serial))).orElse(false);
    }

    private static Map<Integer, NumberState> stored(NumberSeries series) {
        return entries(series).stream()
                .collect(Collectors.toMap(entry -> entry.number().serial(), NumberEntry::state));
    }

    private static List<NumberEntry> entries(NumberSeries series) {
        return sheet(series).map(SeriesSheet::entries).orElse(List.of());
    }

    private static Optional<SeriesSheet> sheet(NumberSeries series) {
        return workspace.numbers().sheets().stream().filter(sheet -> sheet.series().equals(series)).findFirst();
    }
}
