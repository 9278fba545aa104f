package cn.yaodian.storage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import cn.yaodian.PropertySeed;

class SparsePositionsTest {

    @Property(seed = PropertySeed.FIXED)
    void whateverIsMovedAddedOrTakenAwayTheNumbersGoUp(@ForAll Random random, @ForAll @IntRange(max = 40) int size) {
        List<UUID> order = new ArrayList<>(ids(size));
        Map<UUID, Long> placed = new HashMap<>();
        for (int round = 0; round < 20; round++) {
            placed = SparsePositions.place(order, placed);
            assertGoesUp(order, placed);
            switch (random.nextInt(3)) {
                case 0 -> order.add(random.nextInt(order.size() + 1), UUID.randomUUID());
                case 1 -> Collections.shuffle(order, random);
                default -> order.removeIf(any -> random.nextInt(10) == 0);
            }
        }
    }

    @Property(seed = PropertySeed.FIXED)
    void movingOneWritesOne(@ForAll Random random, @ForAll @IntRange(min = 2, max = 60) int size) {
        List<UUID> order = new ArrayList<>(ids(size));
        Map<UUID, Long> before = SparsePositions.place(order, Map.of());
        order.add(random.nextInt(size), order.remove(random.nextInt(size)));
        Map<UUID, Long> after = SparsePositions.place(order, before);
        assertGoesUp(order, after);
        assertThat(order.stream().filter(id -> !Objects.equals(after.get(id), before.get(id))))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Example
    void whereThereIsNoRoomLeftAllAreSpreadAnew() {
        List<UUID> order = new ArrayList<>(ids(2));
        Map<UUID, Long> placed = SparsePositions.place(order, Map.of());
        for (int i = 0; i < 60; i++) {
            order.add(1, UUID.randomUUID());
            placed = SparsePositions.place(order, placed);
            assertGoesUp(order, placed);
        }
    }

    private static void assertGoesUp(List<UUID> order, Map<UUID, Long> placed) {
        assertThat(placed.keySet()).containsExactlyInAnyOrderElementsOf(order);
        assertThat(order.stream().map(placed::get).toList()).isSorted().doesNotHaveDuplicates();
    }

    private static List<UUID> ids(int size) {
        return IntStream.range(0, size).mapToObj(any -> UUID.randomUUID()).toList();
    }
}
