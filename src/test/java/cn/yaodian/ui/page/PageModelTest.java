package cn.yaodian.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yaodian.typesetting.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageModelTest {

    private final PageModel model = new PageModel();

    PageModelTest() {
        model.pagesProperty().set(List.of(
                page(1, new Page.Anchor("a", 100), new Page.Anchor("b", 300)),
                page(2, new Page.Anchor("b", 120), new Page.Anchor("c", 400)),
                page(3)));
    }

    @Test
    void aPieceReachesDownToTheNextOneAlsoOverThePageBreak() {
        assertThat(model.places("a")).containsExactly(new PagePlace(0, 100, 300));
        assertThat(model.places("b").getFirst()).isEqualTo(new PagePlace(0, 300, 842));
        assertThat(model.places("b").getLast().bottom()).isEqualTo(400);
        assertThat(model.places("nowhere")).isEmpty();
    }

    @Test
    void aClickFindsThePieceThatBeginsLastAboveIt() {
        assertThat(model.anchorAt(0, 50)).isEmpty();
        assertThat(model.anchorAt(0, 299)).contains("a");
        assertThat(model.anchorAt(1, 10)).contains("b");
        assertThat(model.anchorAt(2, 500)).contains("c");
    }

    @Test
    void zoomGoesInStepsFromWhereverItIs() {
        double fitted = Zoom.FIT_WIDTH.scale(400, 595);
        assertThat(fitted).isCloseTo(0.672, within(0.001));
        assertThat(Zoom.larger(fitted)).isEqualTo(new Zoom(75));
        assertThat(Zoom.smaller(fitted)).isEqualTo(new Zoom(50));
        assertThat(Zoom.larger(Zoom.FULL_SIZE.scale(0, 595))).isEqualTo(new Zoom(125));
        assertThat(Zoom.smaller(new Zoom(25).scale(0, 595))).isEqualTo(new Zoom(25));
    }

    private static Page page(int number, Page.Anchor... anchors) {
        return new Page(number, 595, 842, List.of(), List.of(anchors), List.of());
    }
}
