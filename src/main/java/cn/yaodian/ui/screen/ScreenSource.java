package cn.yaodian.ui.screen;

/** Gives the screen that shows a place. */
@FunctionalInterface
public interface ScreenSource {

    /** @throws cn.yaodian.domain.failure.FailureException if what the place names is no longer there */
    Screen screenFor(Place place);
}
