package cn.yaodian.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.plan.PlanId;
import cn.yaodian.ui.screen.Place;
import cn.yaodian.ui.theme.Appearance;
import cn.yaodian.ui.theme.Brightness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {

    @TempDir
    private Path folder;

    @Test
    void everyPlaceIsFoundAgainAtTheNextStart() {
        for (Place place : List.of(new Place.Today(), new Place.PlanList(), Place.UnitList.all(), new Place.Settings(),
                Place.Drafting.of(PlanId.random()),
                new Place.Drafting(PlanId.random(), Optional.of(UUID.randomUUID())))) {
            Preferences kept = new Preferences(new Appearance(Brightness.DARK, 120),
                    Optional.of(new WindowPlacement(-8, 20.5, 1366, 740, true)), place);

            new PreferencesFile(folder).write(kept);

            assertThat(new PreferencesFile(folder).read()).isEqualTo(kept);
        }
    }

    @Test
    void aFirstStartIsAsUsual() {
        assertThat(new PreferencesFile(folder).read()).isEqualTo(Preferences.USUAL);
    }

    @Test
    void aBrokenFileDoesNotKeepTheWindowFromOpening() throws IOException {
        Files.writeString(folder.resolve("window.properties"), "brightness=PINK\nplace=plan nonsense\n");

        assertThat(new PreferencesFile(folder).read()).isEqualTo(Preferences.USUAL);
    }

    @Test
    void aFolderThatTakesNoFileIsNoTroubleForTheClerk() {
        PreferencesFile nowhere = new PreferencesFile(folder.resolve("missing"));

        nowhere.write(Preferences.USUAL);

        assertThat(nowhere.read()).isEqualTo(Preferences.USUAL);
    }

    @Test
    void fontSizesBeyondTheEndsAreTakenAsTheEnds() {
        assertThat(new Appearance(Brightness.LIGHT, 300).fontPercent()).isEqualTo(Appearance.LARGEST);
        assertThat(new Appearance(Brightness.LIGHT, 10).fontPercent()).isEqualTo(Appearance.SMALLEST);
    }
}
