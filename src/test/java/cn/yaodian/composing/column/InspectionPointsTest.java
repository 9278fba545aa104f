package cn.yaodian.composing.column;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.composing.SamplePlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class InspectionPointsTest {

    @Test
    void everyTargetComesFirstAndIsSaidOnce() {
        assertThat(InspectionPoints.of("组织竞赛60场，覆盖全市。完善制度。", List.of("竞赛60场"))).isEqualTo("①竞赛60场；\n②完善制度");
    }

    @Test
    void aSentenceIsCutWhereItPausesAndNotAfterAnAdverbial() {
        String points = InspectionPoints.of("""
                                            以迎接盛会为主线、以服务职工为根本，广泛开展宣传教育，营造良好氛围。推进各级各类企业班组常态化学习制度建设，夯实思想基础。\
                                            建立人才库。办好书屋。组织宣讲。加强督查。""", List.of());
        assertThat(points).startsWith("①以迎接盛会为主线、以服务职工为根本，广泛开展宣传教育；\n②推进各级各类企业班组常态化学习制度建设；\n③建立人才库");
    }

    @Test
    void aQuotedNameIsNotCut() {
        assertThat(InspectionPoints.of("举办“阅读经典好书，争当时代工匠，做新时代追梦人”主题交流活动，丰富生活。一。二。三。四。五。", List.of()))
                .startsWith("①举办“阅读经典好书，争当时代工匠，做新时代追梦人”主题交流活动；");
    }

    @Test
    void theLongestTaskIsStillReadAtAGlance() {
        assertThat(InspectionPoints.of(SamplePlan.LONG_BODY, List.of()).length()).isBetween(40, 170);
        assertThat(InspectionPoints.of("", List.of())).isEmpty();
    }
}
