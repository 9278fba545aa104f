package cn.yaodian.ui.screen;

import cn.yaodian.domain.plan.Plan;
import cn.yaodian.domain.plan.PlanId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps the screen of a plan for as long as something on it is not on the disk, also after it has left the window. Who
 * opens the plan again meanwhile gets that screen with its words, not an older plan from the disk. Of the FX thread.
 */
public final class PlanScreens {

    private final Map<PlanId, Screen> kept = new LinkedHashMap<>();

    /** @param fresh makes the screen where none is kept */
    public Screen open(PlanId plan, Supplier<Screen> fresh) {
        handOver();
        kept.values().removeIf(screen -> screen.unstored().isEmpty());
        Screen screen = kept.get(plan);
        if (screen == null) {
            screen = fresh.get();
            kept.put(plan, screen);
        }
        return screen;
    }

    /** Hands over for saving whatever is not saved yet; what failed before is tried again. */
    public void handOver() {
        kept.values().forEach(Screen::handOver);
    }

    /** Plans as they stand on their screens, where the disk does not have them so. */
    public List<Plan> unstored() {
        List<Plan> plans = new ArrayList<>();
        kept.values().stream().map(Screen::unstored).flatMap(Optional::stream).forEach(plans::add);
        return plans;
    }
}
