package dev.pressmark.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "completion", mixinStandardHelpOptions = true,
        description = "Prints what makes bash or zsh complete the commands and their options.",
        footer = {"", "In ~/.bashrc or ~/.zshrc:", "  source <(pressmark completion)"})
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine all = Pressmark.all(console);
        console.results().print(AutoComplete.bash(Pressmark.NAME, all));
        return ExitStatus.FINE.code();
    }
}
