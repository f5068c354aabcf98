package dev.pressmark.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.diagnostic.Diagnostic;
import dev.pressmark.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aFileInUtf8IsReadAsItIs() throws IOException {
        assertThat(read("\uFEFF系统 🚀\r\n".getBytes(StandardCharsets.UTF_8))).contains("\uFEFF系统 🚀\r\n");
        assertThat(read(new byte[0])).contains("");
        assertThat(told()).isEmpty();
    }

    @Test
    void aByteThatIsNotUtf8IsShownInItsLineAndTheRestIsRead() throws IOException {
        assertThat(read("one\ntwo caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1))).contains("one\ntwo caf\uFFFD\n");
        assertThat(told()).containsExactly("""
                sub/a.txt:2:8: error[not-utf-8]: a byte that is not UTF-8: 0xE9
                  two caf\uFFFD
                         ^
                  expected: plain text in UTF-8
                  mend:     save the file as UTF-8""");
    }

    @Test
    void aCharacterThatIsCutOffByTheEndIsTold() throws IOException {
        read(new byte[] {'a', (byte) 0xE7, (byte) 0xB3});
        assertThat(told()).singleElement().asString().startsWith("sub/a.txt:1:2: error[not-utf-8]: ");
    }

    @Test
    void aBinaryFileIsRefused() throws IOException {
        assertThat(read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1})).isEmpty();
        assertThat(told()).containsExactly("""
                sub/a.txt: error[binary-file]: a binary file
                  expected: plain text in UTF-8
                  mend:     remove it, or save its text as UTF-8""");
    }

    @Test
    void aFileInUtf16IsRefused() throws IOException {
        assertThat(read("\uFEFFtext".getBytes(StandardCharsets.UTF_16BE))).isEmpty();
        assertThat(read("\uFEFFtext".getBytes(StandardCharsets.UTF_16LE))).isEmpty();
        assertThat(told()).hasSize(2).allMatch(message -> message.startsWith("sub/a.txt: error[not-utf-8]: a file in UTF-16"));
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws IOException {
        Files.createDirectories(folder.resolve("folder.txt"));
        assertThat(new TextFile(folder).read(folder.resolve("folder.txt"), diagnostics)).isEmpty();
        assertThat(new TextFile(folder).read(folder.resolve("gone.txt"), diagnostics)).isEmpty();
        assertThat(told()).hasSize(2);
        assertThat(told().get(0)).startsWith("folder.txt: error[unreadable-file]: the file cannot be read: ");
        assertThat(told().get(1)).startsWith("gone.txt: error[unreadable-file]: the file is gone");
    }

    private Optional<String> read(byte[] bytes) throws IOException {
        Path file = Files.createDirectories(folder.resolve("sub")).resolve("a.txt");
        Files.write(file, bytes);
        return new TextFile(folder).read(file, diagnostics);
    }

    private List<String> told() {
        return diagnostics.all().stream().map(Diagnostic::format).toList();
    }
}
