package dev.pressmark.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.Folder;
import dev.pressmark.cli.BuildOn;
import dev.pressmark.CommandRun;
import dev.pressmark.trust.Faults.Call;
import dev.pressmark.trust.Faults.Fault;
import dev.pressmark.trust.Faults.Op;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that refuses, at each call once: what it is asked in a build over the last site is noted, and then refused call by
 * call. {@code -Dpressmark.faults=all} refuses each in every way there is; otherwise each in one, in turn.
 */
class FaultTest {

    private static final boolean ALL = "all".equals(System.getProperty("pressmark.faults"));
    private static final Fault DENIED = file -> new AccessDeniedException(file.toString());
    private static final Fault READ_ONLY = file -> new FileSystemException(file.toString(), null, "Read-only file system");
    private static final Fault FULL = file -> new FileSystemException(file.toString(), null, "No space left on device");
    private static final Fault FULL_WHILE_WRITING = file -> new IOException("No space left on device");
    private static final Fault SHORT = file -> new FaultyDisk.ShortWrite();
    private static final Fault BROKEN = file -> new IOException("Input/output error");
    private static final Fault GONE = file -> new NoSuchFileException(file.toString());
    private static final Fault NO_LOCKS = file -> new IOException("No locks available");

    private static final Map<Op, List<Fault>> WAYS = new TreeMap<>(Map.ofEntries(
            Map.entry(Op.OPEN_TO_READ, List.of(GONE, DENIED)), Map.entry(Op.READ, List.of(BROKEN)),
            Map.entry(Op.LOOK, List.of(DENIED, BROKEN)), Map.entry(Op.LIST, List.of(DENIED, BROKEN)),
            Map.entry(Op.OPEN_TO_WRITE, List.of(DENIED, READ_ONLY, FULL)),
            Map.entry(Op.WRITE, List.of(FULL_WHILE_WRITING, SHORT)), Map.entry(Op.LOCK, List.of(NO_LOCKS)),
            Map.entry(Op.MAKE_FOLDER, List.of(FULL, READ_ONLY, DENIED)), Map.entry(Op.LINK, List.of(FULL, DENIED)),
            Map.entry(Op.COPY, List.of(FULL)), Map.entry(Op.MOVE, List.of(DENIED, FULL, READ_ONLY)),
            Map.entry(Op.DELETE, List.of(DENIED, READ_ONLY))));

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();
    private final FaultyDisk disk = new FaultyDisk(faults);
    private Folder site;
    private Folder output;

    @BeforeEach
    void aSmallSite() {
        site = TwoSites.small(new Folder(folder.resolve("site")));
        output = new Folder(folder.resolve("public"));
    }

    @Test
    void whateverTheDiskRefusesTheLastSiteStandsAndTheMessageNamesTheFile() {
        refuseEachCall(true);
    }

    @Test
    void whateverTheDiskRefusesTheFirstBuildLeavesNothing() {
        refuseEachCall(false);
    }

    private void refuseEachCall(boolean siteBefore) {
        String before = prepare(siteBefore);
        faults.reset();
        assertThat(build().code()).isZero();
        List<Call> calls = faults.calls();
        assertThat(calls).extracting(Call::op).contains(Op.OPEN_TO_READ, Op.READ, Op.WRITE, Op.MOVE, Op.MAKE_FOLDER);
        String after = output.print();
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        int turn = 0;
        for (Call call : calls) {
            List<Fault> ways = WAYS.get(call.op());
            for (Fault way : ALL ? ways : List.of(ways.get(turn++ % ways.size()))) {
                prepare(siteBefore);
                faults.failAt(call, way);
                CommandRun run = build();
                boolean met = faults.met();
                faults.reset();
                String problem = !met ? "" : problem(call, run, before, after, siteBefore);
                refused += met ? 1 : 0;
                if (!problem.isEmpty()) {
                    wrong.add(call + " " + way.of(Path.of("x")) + ": " + problem);
                }
            }
        }
        System.getLogger("trust").log(System.Logger.Level.INFO, refused + " calls refused, of " + calls.size());
        assertThat(wrong).as("%s of %s calls", refused, calls.size()).isEmpty();
        assertThat(refused).isGreaterThan(calls.size() / 2);
    }

    private String problem(Call call, CommandRun run, String before, String after, boolean siteBefore) {
        StringBuilder wrong = new StringBuilder();
        Function<String, Boolean> said = text -> run.err().contains(text);
        if (run.code() > 1 || said.apply("\tat ") || said.apply("Exception")) {
            wrong.append("a trace, ");
        }
        if (!output.print().equals(run.code() == 0 ? after : before)) {
            wrong.append("exit ").append(run.code()).append(" and another site, ");
        }
        String name = Path.of(call.file()).getFileName().toString();
        if (run.code() != 0 && !said.apply(name) && !said.apply(folder.relativize(Path.of(call.file()).getParent()).toString())) {
            wrong.append("no name, ");
        }
        String[] own = output.path().resolve(".pressmark").toFile().list();
        boolean clean = own == null || List.of("lock", "manifest").containsAll(List.of(own));
        if (call.op() != Op.DELETE && call.op() != Op.LOOK && call.op() != Op.LIST && !clean) {
            wrong.append("left ").append(List.of(own)).append(", ");
        }
        if (run.code() != 0 && !siteBefore && output.has("")  && call.op() != Op.DELETE && call.op() != Op.LOOK) {
            wrong.append("left the folder, ");
        }
        CommandRun next = build();
        if (next.code() != 0 || !output.print().equals(after)) {
            wrong.append("the next build: ").append(next.said());
        }
        return wrong.isEmpty() ? "" : wrong + run.said();
    }

    @Test
    void whereverTheProcessDiesNoPageLeadsToAMissingFileAndTheNextBuildMakesAllGood() {
        prepare(true);
        faults.reset();
        assertThat(build().code()).isZero();
        int calls = faults.calls().size();
        String after = output.print();
        for (int call = 0; call < calls; call++) {
            prepare(true);
            faults.dieAt(call);
            build();
            faults.reset();
            assertThat(WholeSite.missing(output.files())).as("dead at call %s of %s", call, calls).isEmpty();
            if (call % 3 == 0) {
                TwoSites.change(site, 2);
                faults.dieAt(call);
                build();
                faults.reset();
                assertThat(WholeSite.missing(output.files())).as("dead at call %s once more", call).isEmpty();
                TwoSites.change(site, 1);
            }
            assertThat(build().code()).isZero();
            assertThat(output.print()).as("after call %s", call).isEqualTo(after);
            assertThat(output.path().resolve(".pressmark").toFile().list()).containsExactlyInAnyOrder("lock", "manifest");
        }
    }

    /** The last site in the output, or nothing; the next one to be built. */
    private String prepare(boolean siteBefore) {
        output.without("");
        if (siteBefore) {
            TwoSites.change(site, 0);
            assertThat(CommandRun.of("build", "--site", site.path(), "--output", output.path()).code()).isZero();
            output.with("CNAME", "example.org");
        }
        TwoSites.change(site, 1);
        return output.print();
    }

    private CommandRun build() {
        return BuildOn.disk(disk, "--site", site.path(), "--output", output.path(), "--jobs", "1");
    }
}
