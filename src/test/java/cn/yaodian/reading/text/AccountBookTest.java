package cn.yaodian.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.reading.PartKind;
import cn.yaodian.domain.reading.SourcePart;
import org.junit.jupiter.api.Test;

class AccountBookTest {

    @Test
    void neighboursOfOneKindAreOnePartAndBlanksBelongToNone() {
        AccountBook book = new AccountBook("甲 乙 丙丁");
        TracedText text = TracedText.of("甲 乙 丙丁", 0);
        book.book(text.to(3), PartKind.TITLE);
        book.book(text.from(4), PartKind.PREAMBLE);
        assertThat(book.close().parts()).containsExactly(new SourcePart(0, 3, PartKind.TITLE, ""),
                new SourcePart(4, 6, PartKind.PREAMBLE, ""));
    }

    @Test
    void whatNobodyBookedIsLeftOutAsSuch() {
        AccountBook book = new AccountBook("甲乙");
        book.book(TracedText.of("甲", 0), PartKind.TITLE);
        assertThat(book.close().parts()).last()
                .isEqualTo(new SourcePart(1, 2, PartKind.LEFT_OUT, LeftOut.UNCLAIMED.title()));
    }

    @Test
    void theFirstBookingStandsAndTheSecondIsCounted() {
        AccountBook book = new AccountBook("甲乙");
        book.book(TracedText.of("甲乙", 0), PartKind.TITLE);
        book.leaveOut(TracedText.of("乙", 1), LeftOut.RULE);
        assertThat(book.close().parts()).containsExactly(new SourcePart(0, 2, PartKind.TITLE, ""));
        assertThat(book.disputes()).isOne();
    }
}
