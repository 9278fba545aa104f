package cn.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.domain.reading.ReadPlan;
import cn.yaodian.reading.docx.TestDocx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is and what is not read, by content and whatever the name says. */
class DocumentReadingTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theContentTellsTheKindAndNotTheName() throws IOException {
        byte[] docx = new TestDocx(TestDocx.p("一、总则") + TestDocx.p("1. 开展竞赛。举办竞赛5场。（牵头单位：市总工会）")).bytes();
        ReadPlan plan = read("其实是文档.txt", docx);
        assertThat(plan.tasks()).extracting(task -> task.title()).containsExactly("开展竞赛");
        byte[] text = "1. 开展竞赛。举办竞赛5场。".getBytes(StandardCharsets.UTF_8);
        assertThat(read("其实是文本.docx", text).tasks()).hasSize(1);
    }

    @Test
    void aLockedDocumentIsEncrypted() throws IOException, GeneralSecurityException {
        assertFails("锁.docx", locked(new TestDocx(TestDocx.p("一、甲")).bytes()), Failure.FILE_ENCRYPTED);
    }

    @Test
    void anOldWordDocumentWithNothingInItIsDamaged() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            assertFails("旧.doc", bytes.toByteArray(), Failure.FILE_DAMAGED);
        }
    }

    @Test
    void noiseIsOfAKindThatIsNotReadAndAPdfThatIsNoneIsDamaged() throws IOException {
        assertFails("页.txt", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII), Failure.FILE_DAMAGED);
        byte[] noise = new byte[3000];
        new Random(3).nextBytes(noise);
        assertFails("噪.txt", noise, Failure.FILE_KIND_UNKNOWN);
    }

    @Test
    void aDamagedLockIsDamaged() throws IOException, GeneralSecurityException {
        byte[] whole = locked(new TestDocx(TestDocx.p("一、甲")).bytes());
        byte[] cut = java.util.Arrays.copyOf(whole, 600);
        assertFails("断.docx", cut, Failure.FILE_DAMAGED);
    }

    @Test
    void anEmptyFileIsEmptyAndAMissingOneMissing() throws IOException {
        assertFails("空.txt", new byte[0], Failure.FILE_EMPTY);
        assertThatThrownBy(() -> new DocumentReading().read(folder.resolve("无.txt"))).isInstanceOfSatisfying(
                FailureException.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.FILE_MISSING));
    }

    @Test
    void aTextWithoutStructureGivesARemarkAndNoPlan() throws IOException {
        ReadPlan plan = read("便条.txt", "明天下午三点开会，请准时参加。".getBytes(StandardCharsets.UTF_8));
        assertThat(plan.headings()).isEmpty();
        assertThat(plan.tasks()).isEmpty();
        assertThat(plan.plan()).isEmpty();
        assertThat(plan.remarks()).isNotEmpty();
    }

    @Test
    void aTextOfBlanksOnlyIsEmpty() throws IOException {
        assertFails("空白.txt", " \n\u3000\n\t".getBytes(StandardCharsets.UTF_8), Failure.FILE_EMPTY);
    }

    private static byte[] locked(byte[] docx) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("密码");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(docx);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private ReadPlan read(String name, byte[] content) throws IOException {
        return new DocumentReading().read(Files.write(folder.resolve(name), content));
    }

    private void assertFails(String name, byte[] content, Failure failure) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        assertThatThrownBy(() -> new DocumentReading().read(file)).isInstanceOfSatisfying(FailureException.class,
                failed -> assertThat(failed.failure()).isEqualTo(failure));
    }
}
