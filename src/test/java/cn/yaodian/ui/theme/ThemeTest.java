package cn.yaodian.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ThemeTest {

    private static final int COLLECTIONS = 10;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aDressedSceneFollowsTheAppearance() {
        List<String> larger = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Theme theme = new Theme(new Appearance(Brightness.LIGHT, 100));
            Scene scene = new Scene(new Group());
            theme.dress(scene);
            System.gc();
            theme.appearanceProperty().set(new Appearance(Brightness.DARK, 150));
            return List.copyOf(scene.getStylesheets());
        });
        assertThat(larger).anyMatch(sheet -> sheet.endsWith("/dark.css"));
    }

    @Test
    void aWindowThatIsGoneIsForgotten() {
        WeakReference<Scene> gone = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Scene scene = new Scene(new Group());
            new Theme(Appearance.USUAL).dress(scene);
            return new WeakReference<>(scene);
        });
        for (int tries = 0; gone.get() != null && tries < COLLECTIONS; tries++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(gone.get()).isNull();
    }
}
