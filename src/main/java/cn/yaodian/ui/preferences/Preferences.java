package cn.yaodian.ui.preferences;

import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.theme.Appearance;
import java.util.Optional;

/** How the clerk had the window when she closed it. */
public record Preferences(Appearance appearance, Optional<WindowPlacement> window, Place place) {

    public static final Preferences USUAL = new Preferences(Appearance.USUAL, Optional.empty(), new Place.Today());
}
