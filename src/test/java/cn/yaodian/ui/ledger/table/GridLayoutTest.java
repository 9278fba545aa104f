package cn.yaodian.ui.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.document.FieldKind;
import cn.yaodian.document.ReportColumn;
import cn.yaodian.service.overview.LedgerTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridLayoutTest {

    private final GridLayout layout = new GridLayout();

    private static GridColumn column(String key, double width, FieldKind kind, boolean frozen) {
        return new GridColumn(0, new LedgerTable.Field(new ReportColumn(key, key, 10, ReportColumn.Align.LEFT), kind),
                width, frozen);
    }

    private void show(double view) {
        layout.show(List.of(column("number", 60, FieldKind.NUMBER, true), column("title", 240, FieldKind.CHOICE, true),
                column("lead", 200, FieldKind.CHOICE, false), column("due", 100, FieldKind.DAY, false),
                column("light", 80, FieldKind.LAMP, false)));
        layout.fit(view);
    }

    @Test
    void theFirstColumnsStayWhileTheOthersAreScrolledToTheirEnd() {
        show(520);

        layout.scrollTo(1000);

        assertThat(layout.stillWidth()).isEqualTo(300);
        assertThat(layout.offset()).isEqualTo(160);
        assertThat(layout.placed()).filteredOn(layout::isSeen).extracting(place -> place.column().key())
                .containsExactly("number", "title", "lead", "due", "light");
        layout.scrollTo(0);
        assertThat(layout.placed()).filteredOn(layout::isSeen).extracting(place -> place.column().key())
                .containsExactly("number", "title", "lead", "due");
    }

    @Test
    void inANarrowWindowSomethingIsLeftToScroll() {
        show(360);

        assertThat(layout.stillWidth()).isEqualTo(60);
        assertThat(layout.placed().get(1).still()).isFalse();
    }

    @Test
    void longTextTakesTheRoomThatIsLeftAndAllGrowsWithTheFont() {
        layout.show(List.of(column("number", 60, FieldKind.NUMBER, true),
                column("text", 200, FieldKind.LONG_TEXT, false)));
        layout.fit(1000);
        assertThat(layout.placed().get(1).width()).isEqualTo(940);

        layout.scaleTo(21);
        assertThat(layout.placed().getFirst().width()).isEqualTo(90);
        assertThat(layout.placed().get(1).width()).isEqualTo(910);
        assertThat(layout.mostOffset()).isZero();
    }
}
