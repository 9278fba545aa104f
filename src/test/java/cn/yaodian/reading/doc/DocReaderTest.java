package cn.yaodian.reading.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.line.LineForm;
import cn.yaodian.reading.line.SourceText;
import cn.yaodian.reading.text.LeftOut;
import cn.yaodian.reading.text.SourceTrait;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document that is read here was written by LibreOffice; it shows one thing of each kind. */
class DocReaderTest {

    private static byte[] bytes = {};
    private static SourceText read = new SourceText("", List.of());

    @BeforeAll
    static void load() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                DocReaderTest.class.getResourceAsStream("/cn/yaodian/reading/doc/features.doc"))) {
            bytes = in.readAllBytes();
        }
        read = DocReader.read(Path.of("要点.doc"), bytes);
    }

    @Test
    void automaticNumbersAreCountedAsInDocx() {
        assertThat(kept()).contains("一、第一部分", "1. 开展竞赛。", "2. 开展培训。", "二、第二部分", "（一）小节", "① 圈号", "7. 从七开始。", "1 甲",
                "1.1 乙");
    }

    @Test
    void trackedChangesAreTakenAsAcceptedAndHiddenTextIsLeftOut() {
        assertThat(kept()).contains("全年举办20场", "前半后半");
        assertThat(read.omissions()).extracting(left -> left.reason() + " " + left.text())
                .containsExactly("REVISION 10", "HIDDEN 内部掌握");
        assertThat(read.traits()).containsExactlyInAnyOrder(SourceTrait.TRACKED_CHANGES, SourceTrait.HIDDEN_TEXT);
    }

    @Test
    void aTextBoxStandsBeforeTheParagraphThatItHangsOn() {
        assertThat(kept()).containsSubsequence("框中的话", "框所在的段").doesNotHaveDuplicates();
    }

    @Test
    void ofAFieldOnlyTheResultIsRead() {
        assertThat(kept()).contains("链接的话");
        assertThat(read.text()).doesNotContain("HYPERLINK");
    }

    @Test
    void theFirstPagesLetterheadStandsFirstAndWhatSurroundsThePagesIsLeftOut() {
        assertThat(kept()).startsWith("青禾市总工会文件", "青禾市竞赛要点");
        assertThat(read.lines()).filteredOn(line -> line.leftOut().isPresent())
                .extracting(line -> line.leftOut().map(LeftOut::name).orElse("") + " " + line.text())
                .containsExactly("RUNNING_HEAD 每页的页眉", "RUNNING_HEAD 每页的页脚", "FOOTNOTE 这是脚注");
    }

    @Test
    void looksAreRead() {
        assertThat(form("青禾市竞赛要点")).isEqualTo(new LineForm(0, true, true, false));
        assertThat(form("一级标题")).isEqualTo(new LineForm(1, true, false, false));
        assertThat(form("缩进段")).isEqualTo(new LineForm(0, false, false, true));
    }

    @Test
    void cellsKeepTheirColumnsAndMergedOnesAreFilled() {
        List<List<String>> rows = read.lines().stream().filter(line -> !line.cells().isEmpty())
                .map(line -> line.cells().stream().map(Object::toString).toList()).toList();
        assertThat(rows).containsExactly(List.of("序号", "任务", "单位", "单位"), List.of("序号", "任务", "牵头单位", "配合单位"),
                List.of("1", "竞赛\u2028两段", "市总工会", "市人社局"), List.of("1", "培训", "两列合并", "两列合并"));
    }

    @Test
    void aLockedDocumentIsEncrypted() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("密码");
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            ByteArrayOutputStream locked = new ByteArrayOutputStream();
            document.write(locked);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertFails(locked.toByteArray(), Failure.FILE_ENCRYPTED);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void aCutOrEmptyDocumentIsDamaged() throws IOException {
        assertFails(Arrays.copyOf(bytes, bytes.length / 3), Failure.FILE_DAMAGED);
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            ByteArrayOutputStream hollow = new ByteArrayOutputStream();
            files.writeFilesystem(hollow);
            assertFails(hollow.toByteArray(), Failure.FILE_DAMAGED);
        }
    }

    private static LineForm form(String text) {
        return read.lines().stream().filter(line -> line.text().toString().equals(text)).findFirst().orElseThrow()
                .form();
    }

    private static List<String> kept() {
        return read.lines().stream().filter(line -> line.leftOut().isEmpty() && line.cells().isEmpty())
                .map(line -> line.text().strip().toString()).filter(line -> !line.isEmpty()).toList();
    }

    private static void assertFails(byte[] bytes, Failure failure) {
        assertThatThrownBy(() -> DocReader.read(Path.of("坏.doc"), bytes)).isInstanceOfSatisfying(
                FailureException.class, failed -> assertThat(failed.failure()).isEqualTo(failure));
    }
}
