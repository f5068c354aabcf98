package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pressmark.CommandRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shell offers at the next TAB, asked of a real bash. */
class CompletionTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"bui,build", "'',check", "build --st,--strict", "list --format js,jsonl", "new a,article"})
    void whatIsBegunIsCompleted(String line, String offered) throws Exception {
        assertThat(offers(line)).contains(offered);
    }

    @Test
    void aCommandThatDoesNotExistIsNotOffered() throws Exception {
        assertThat(offers("nonsense")).isEmpty();
    }

    private List<String> offers(String line) throws IOException, InterruptedException {
        Path bash = Path.of("/bin/bash");
        assumeTrue(Files.isExecutable(bash), "SKIPPED: there is no bash");
        Path script = folder.resolve("completion");
        Files.writeString(script, CommandRun.of("completion").out());
        String ask = """
                source "$0"; compopt() { :; }
                read -ra words <<< "pressmark $1"; [[ "$1" == "" || "$1" == *" " ]] && words+=("")
                COMP_WORDS=("${words[@]}"); COMP_CWORD=$((${#words[@]} - 1)); COMP_LINE="pressmark $1"; COMP_POINT=${#COMP_LINE}
                _complete_pressmark; printf '%s\\n' "${COMPREPLY[@]}"
                """;
        Process process = new ProcessBuilder(bash.toString(), "-c", ask, script.toString(), line)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
}
