package cn.yaodian.service.confirming;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yaodian.domain.reading.Decision;
import cn.yaodian.domain.reading.JoinReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private static final String TEXT = """
                                       青禾市2026年工作要点

                                       各县（市、区）总工会：
                                       一、夯实基础
                                       1．开展竞赛。组织不少于50场竞赛，
                                       覆盖全市职工。（牵头单位：市总工会；参与单位：市人社局）
                                       — 1 —
                                       各赛区设立监督小组，负责受理申诉。
                                       2．建设基地。年内建成3个基地。（牵头单位：市人社局）
                                       """;

    @Test
    void everyLineThatIsNotBlankIsShownOnceAndInOrder() {
        SourceLines lines = Confirmations.of(TEXT).pieces().lines();

        assertThat(lines.all()).extracting(line -> TEXT.substring(line.start(), line.end()))
                .containsExactlyElementsOf(TEXT.lines().filter(line -> !line.isBlank()).map(String::strip).toList());
        assertThat(lines.all()).extracting(SourceLine::number).containsExactly(1, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void returnsAndTabsAndFormFeedsMoveNoPlace() {
        String text = "青禾市2026年工作要点\r\n\r\n一、夯实基础\r\n\t1．开展竞赛。组织50场。\f2．建设基地。\r\n";

        SourceLines lines = Confirmations.of(text).pieces().lines();

        assertThat(lines.all()).extracting(line -> text.substring(line.start(), line.end())).containsExactly(
                "青禾市2026年工作要点", "一、夯实基础", "1．开展竞赛。组织50场。", "2．建设基地。");
    }

    @Test
    void theSmallestPieceUnderAPlaceIsTheOne() {
        Pieces pieces = Confirmations.of(TEXT).pieces();

        assertThat(kind(pieces, "青禾市2026")).isEqualTo(PieceKind.FRAME);
        assertThat(kind(pieces, "各县")).isEqualTo(PieceKind.FRAME);
        assertThat(kind(pieces, "一、")).isEqualTo(PieceKind.HEADING);
        assertThat(kind(pieces, "开展竞赛")).isEqualTo(PieceKind.TASK);
        assertThat(kind(pieces, "覆盖全市")).isEqualTo(PieceKind.TASK);
        assertThat(kind(pieces, "50场")).isEqualTo(PieceKind.INDICATOR);
        assertThat(kind(pieces, "市总工会；")).isEqualTo(PieceKind.UNITS);
        assertThat(kind(pieces, "— 1 —")).isEqualTo(PieceKind.LEFT_OUT);
        assertThat(kind(pieces, "各赛区")).isEqualTo(PieceKind.TEXT);
    }

    @Test
    void aLineThatGoesOnSaysOnWhatEvidence() {
        Pieces pieces = Confirmations.of(TEXT).pieces();

        assertThat(pieces.join(pieces.lines().get(4))).contains(JoinReason.COMMA);
        assertThat(pieces.join(pieces.lines().get(3))).isEmpty();
        assertThat(pieces.paragraphAt(TEXT.indexOf("覆盖全市"))).map(Piece::start).contains(TEXT.indexOf("1．开展"));
    }

    @Test
    void whatIsSaidOfAParagraphOfSeveralLinesIsSaidOfItsFirst() {
        assertThat(said("开展竞赛", Change.HEADING)).isEqualTo("1．开展竞赛。组织不少于50场竞赛，");
        assertThat(read("开展竞赛", Change.HEADING).preview().read().headings()).hasSize(2);
    }

    @Test
    void aLineIsPartedAndPutBack() {
        Confirmation parted = read("覆盖全市", Change.JOINED);
        assertThat(parted.pieces().join(parted.pieces().lines().get(4))).isEmpty();
        assertThat(kind(parted.pieces(), "覆盖全市")).isEqualTo(PieceKind.TEXT);

        Confirmation joined = read("各赛区", Change.JOINED);
        assertThat(joined.pieces().join(joined.pieces().lines().get(6))).contains(JoinReason.CLERK);
    }

    @Test
    void unitsAndTargetsAreTurnedToWhatTheyAreNot() {
        assertThat(said("市总工会；", Change.UNITS)).isEqualTo("（牵头单位：市总工会；参与单位：市人社局）");
        assertThat(read("50场", Change.INDICATOR).preview().read().indicators()).hasSize(1);
        assertThat(said("监督小组", Change.UNITS)).isEqualTo("各赛区设立监督小组");
    }

    @Test
    void whatWasLeftOutIsKept() {
        assertThat(kind(read("— 1 —", Change.TEXT).pieces(), "— 1 —")).isNotEqualTo(PieceKind.LEFT_OUT);
        assertThat(kind(read("各赛区", Change.LEFT_OUT).pieces(), "各赛区")).isEqualTo(PieceKind.LEFT_OUT);
    }

    private static PieceKind kind(Pieces pieces, String words) {
        return pieces.at(TEXT.indexOf(words)).orElseThrow().kind();
    }

    private static List<Decision> decisions(String words, Change change) {
        int at = TEXT.indexOf(words);
        return Confirmations.of(TEXT).changes().of(at, at, change);
    }

    private static String said(String words, Change change) {
        Decision decision = decisions(words, change).getFirst();
        return TEXT.substring(decision.start(), decision.end());
    }

    private static Confirmation read(String words, Change change) {
        return Confirmations.of(TEXT, decisions(words, change).toArray(Decision[]::new));
    }
}
