package cn.yaodian.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yaodian.domain.failure.Failure;
import cn.yaodian.domain.failure.FailureException;
import cn.yaodian.reading.line.SourceText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PdfReaderTest {

    private static final Path FILE = Path.of("件.pdf");

    /** The paragraphs that are kept. */
    static List<String> kept(byte[] pdf) {
        return PdfReader.read(FILE, pdf).lines().stream().filter(line -> line.leftOut().isEmpty())
                .map(line -> line.text().toString()).filter(line -> !line.isBlank()).toList();
    }

    /** What is left out, each with its reason. */
    static List<String> leftOut(byte[] pdf) {
        return PdfReader.read(FILE, pdf).lines().stream().filter(line -> line.leftOut().isPresent())
                .map(line -> line.leftOut().get() + " " + line.text()).toList();
    }

    private static void assertFails(byte[] pdf, Failure failure) {
        assertThatThrownBy(() -> PdfReader.read(FILE, pdf)).isInstanceOfSatisfying(FailureException.class,
                failed -> assertThat(failed.failure()).isEqualTo(failure));
    }

    @Test
    void aPasswordToOpenLocksAPdfAndOneOnlyToChangeItDoesNot() throws IOException {
        assertFails(protectedBy("开"), Failure.FILE_ENCRYPTED);
        assertThat(kept(protectedBy(""))).containsExactly("青禾市工作要点");
    }

    private static byte[] protectedBy(String password) throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page().text(90, 100, 16, "青禾市工作要点").content().close();
            AccessPermission rights = new AccessPermission();
            rights.setCanExtractContent(false);
            // Passwords of PDF are Latin; the word for "open" as it is typed on a keyboard.
            pdf.document().protect(new StandardProtectionPolicy("owner", password.isEmpty() ? "" : "kai", rights));
            return pdf.bytes();
        }
    }

    @Test
    void pagesOnWhichNothingStandsAreAnEmptyFile() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page();
            assertFails(pdf.bytes(), Failure.FILE_EMPTY);
        }
    }

    @Test
    void aScanWithoutTextIsNamedAsSuch() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page();
            BufferedImage picture = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY);
            pdf.content().drawImage(LosslessFactory.createFromImage(pdf.document(), picture), 0, 0, 595, 842);
            assertFails(pdf.bytes(), Failure.FILE_IS_SCAN);
        }
    }

    @Test
    void whatAScannerRecognisedIsReadAlthoughItDoesNotShow() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page().invisible(90, 100, 16, "扫描件上识别的文字");
            assertThat(kept(pdf.bytes())).containsExactly("扫描件上识别的文字");
        }
    }

    @Test
    void textThatDoesNotShowBesideTextThatDoesIsLeftOut() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page().text(90, 100, 16, "看得见的文字在这里").invisible(90, 300, 16, "看不见");
            assertThat(kept(pdf.bytes())).containsExactly("看得见的文字在这里");
            assertThat(leftOut(pdf.bytes())).containsExactly("HIDDEN 看不见");
        }
    }

    @Test
    void aScriptInItIsNotRun() throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.page().text(90, 100, 16, "正文");
            pdf.document().getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            assertThat(kept(pdf.bytes())).containsExactly("正文");
        }
    }

    @Test
    void aBrokenPdfIsDamagedOrGivesWhatIsLeft() throws IOException {
        byte[] whole;
        try (TestPdf pdf = new TestPdf()) {
            whole = pdf.page().text(90, 100, 16, "青禾市工作要点").bytes();
        }
        assertFails("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), Failure.FILE_DAMAGED);
        for (int length = 20; length < whole.length; length += whole.length / 40) {
            try {
                SourceText text = PdfReader.read(FILE, Arrays.copyOf(whole, length));
                assertThat(text.text()).isNotNull();
            } catch (FailureException expected) {
                assertThat(expected.failure()).isIn(Failure.FILE_DAMAGED, Failure.FILE_IS_SCAN, Failure.FILE_EMPTY);
            }
        }
    }

    @Test
    void objectsNestedWithoutEndAreDamage() {
        String deep = "%PDF-1.4\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n";
        assertFails(deep.getBytes(StandardCharsets.US_ASCII), Failure.FILE_DAMAGED);
    }

    @Test
    void aStreamThatUnpacksToGigabytesIsRefusedBeforeTheLibrarySeesIt() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode/Length 9>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(pdf, new Deflater(9))) {
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                packed.write(blanks);
            }
        }
        assertFails(pdf.toByteArray(), Failure.FILE_UNPACKS_TOO_LARGE);
    }
}
