package dev.pressmark.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.Folder;
import dev.pressmark.cli.BuildOn;
import dev.pressmark.CommandRun;
import dev.pressmark.output.OutputFolder;
import dev.pressmark.trust.Faults.Call;
import dev.pressmark.trust.Faults.Fault;
import dev.pressmark.trust.Faults.Op;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that refuses, at each call once: what it is asked is noted, and then refused call by call, in every way that suits it.
 * Writing is tried for each call that an output makes, in one way
 * after another in turn. Reading is tried with the real command, which costs more: once for each
 * file of the site and each kind of call, or with {@code -Dpressmark.faults=all} for every call; then
 * all is refused in every way.
 */
class FaultTest {

    private static final boolean ALL = "all".equals(System.getProperty("pressmark.faults"));
    private static final Fault DENIED = file -> new AccessDeniedException(file.toString());
    private static final Fault READ_ONLY = file -> new FileSystemException(file.toString(), null, "Read-only file system");
    private static final Fault FULL = file -> new FileSystemException(file.toString(), null, "No space left on device");
    private static final Fault FULL_WHILE_WRITING = file -> new IOException("No space left on device");
    private static final Fault SHORT = file -> new FaultyDisk.ShortWrite();
    private static final Fault BROKEN = file -> new IOException("Input/output error");
    private static final Fault UNSEEN = file -> new FileSystemException(file.toString(), null, "Input/output error");
    private static final Fault GONE = file -> new NoSuchFileException(file.toString());
    private static final Fault NO_LOCKS = file -> new IOException("No locks available");

    private static final Map<Op, List<Fault>> WAYS = new TreeMap<>(Map.ofEntries(
            Map.entry(Op.OPEN_TO_READ, List.of(GONE, DENIED)), Map.entry(Op.READ, List.of(BROKEN)),
            Map.entry(Op.LOOK, List.of(DENIED, UNSEEN)), Map.entry(Op.LIST, List.of(DENIED, UNSEEN)),
            Map.entry(Op.OPEN_TO_WRITE, List.of(DENIED, READ_ONLY, FULL)),
            Map.entry(Op.WRITE, List.of(FULL_WHILE_WRITING, SHORT)), Map.entry(Op.LOCK, List.of(NO_LOCKS)),
            Map.entry(Op.MAKE_FOLDER, List.of(FULL, READ_ONLY, DENIED)), Map.entry(Op.LINK, List.of(FULL, DENIED)),
            Map.entry(Op.COPY, List.of(FULL)), Map.entry(Op.MOVE, List.of(DENIED, FULL, READ_ONLY)),
            Map.entry(Op.DELETE, List.of(DENIED, READ_ONLY))));

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();
    private final FaultyDisk disk = new FaultyDisk(faults);
    private Folder output() {
        return new Folder(folder.resolve("public"));
    }

    @Test
    void whateverTheDiskRefusesAnOutputTheLastSiteStandsAndTheMessageNamesTheFile() throws IOException {
        refuseEachCall(LinkedPages.of(0), LinkedPages.of(1));
    }

    @Test
    void whateverTheDiskRefusesTheFirstOutputNothingIsLeft() throws IOException {
        refuseEachCall(Map.of(), LinkedPages.of(1));
    }

    private void refuseEachCall(Map<String, String> last, Map<String, String> next) throws IOException {
        prepare(last);
        faults.reset();
        write(next);
        List<Call> calls = faults.calls();
        assertThat(calls).extracting(Call::op).contains(Op.WRITE, Op.MOVE, Op.MAKE_FOLDER, Op.LOCK, Op.LOOK, Op.DELETE);
        String after = output().print();
        List<String> wrong = new ArrayList<>();
        int turn = 0;
        for (Call call : calls) {
            List<Fault> ways = WAYS.get(call.op());
            for (Fault way : ALL ? ways : List.of(ways.get(turn++ % ways.size()))) {
                String before = prepare(last);
                faults.failAt(call, way);
                IOException refused = written(next);
                assertThat(faults.met()).as("%s", call).isTrue();
                faults.reset();
                String problem = problem(call, refused, refused == null ? after : before);
                if (!problem.isEmpty()) {
                    wrong.add(call + " " + way.of(Path.of("x")) + ": " + problem + refused);
                }
                write(next);
                assertThat(output().print()).as("the build after %s", call).isEqualTo(after);
                assertThat(left()).as("after %s", call).containsExactly("lock", "manifest");
            }
        }
        assertThat(wrong).as("of %s calls", calls.size()).isEmpty();
    }

    private String problem(Call call, IOException refused, String expected) {
        String wrong = output().print().equals(expected) ? "" : "another site, ";
        if (refused != null && !String.valueOf(refused instanceof FileSystemException file ? file.getFile() : refused.getMessage())
                .contains(folder.toString())) {
            wrong += "no name, ";
        }
        boolean cleaning = List.of(Op.DELETE, Op.LOOK, Op.LIST).contains(call.op());
        if (!cleaning && !List.of("lock", "manifest").containsAll(left())) {
            wrong += "left " + left() + ", ";
        }
        if (!cleaning && refused != null && expected.isEmpty() && output().has("")) {
            wrong += "left the folder, ";
        }
        return wrong;
    }

    @Test
    @Tag("slow")
    void whereverTheProcessDiesNoPageLeadsToAMissingFileAndTheNextBuildMakesAllGood() throws IOException {
        for (Map<String, String> last : List.of(LinkedPages.of(0), Map.<String, String>of())) {
            prepare(last);
            faults.reset();
            write(LinkedPages.of(1));
            int calls = faults.calls().size();
            for (int call = 0; call < calls; call++) {
                prepare(last);
                dieAt(call, 1);
                dieAt(call * 7 % calls, 2 + call % 2);
                write(LinkedPages.of(1));
                output().without("CNAME");
                assertThat(Folder.print(output().files())).isEqualTo(Folder.print(LinkedPages.bytes(1)));
                assertThat(left()).as("after %s", call).containsExactly("lock", "manifest");
            }
        }
    }

    private void dieAt(int call, int state) throws IOException {
        faults.dieAt(call);
        written(LinkedPages.of(state));
        faults.reset();
        assertThat(WholeSite.missing(output().files())).as("dead at call %s", call).isEmpty();
    }

    private List<String> left() {
        String[] own = output().path().resolve(".pressmark").toFile().list();
        return own == null ? List.of() : Arrays.stream(own).sorted().toList();
    }

    /** The last site in the output, beside a file of somebody else; or nothing. */
    private String prepare(Map<String, String> last) throws IOException {
        output().without("");
        faults.reset();
        if (!last.isEmpty()) {
            write(last);
            output().with("CNAME", "example.org");
        }
        return output().print();
    }

    private IOException written(Map<String, String> files) {
        try {
            write(files);
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    private void write(Map<String, String> files) throws IOException {
        try (OutputFolder output = OutputFolder.open(disk.of(output().path()))) {
            boolean fine = false;
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    output.write(file.getKey(), ByteBuffer.wrap(file.getValue().getBytes(StandardCharsets.UTF_8)));
                }
                output.finish();
                fine = true;
            } finally {
                if (!fine) {
                    output.abandon();
                }
            }
        }
    }

    @Test
    @Tag("slow")
    void whateverTheDiskRefusesOfTheSiteIsToldAndTheLastSiteStands() {
        Folder site = TwoSites.small(new Folder(folder.resolve("site")));
        assertThat(build(site).code()).isZero();
        faults.reset();
        assertThat(build(site).code()).isZero();
        List<Call> calls = faults.calls().stream().filter(call -> call.file().startsWith(site.path().toString())
                && (ALL || isWorthIt(site, call))).toList();
        String before = output().print();
        List<String> wrong = new ArrayList<>();
        int turn = 0;
        for (Call call : calls) {
            List<Fault> ways = WAYS.get(call.op());
            for (Fault way : ALL ? ways : List.of(ways.get(turn++ % ways.size()))) {
                faults.failAt(call, way);
                CommandRun run = build(site);
                boolean told = run.code() == 1 && run.err().contains(call.file().substring(site.path().toString().length() + 1));
                boolean root = call.file().equals(site.path().toString());
                if (faults.met() && !told && !root && run.code() != 0
                        || run.err().contains("\tat ") || run.err().contains("Exception")
                        || !output().print().equals(before)) {
                    wrong.add(call + " " + way.of(Path.of("x")) + ": " + run.said());
                }
            }
        }
        assertThat(calls).hasSizeGreaterThan(9);
        assertThat(wrong).as("of %s calls", calls.size()).isEmpty();
    }

    /** The files that are there, and the folders: not the many templates that might be. */
    private static boolean isWorthIt(Folder site, Call call) {
        String name = site.path().relativize(Path.of(call.file())).toString();
        return call.number() <= 1 && site.has(name) && !name.isEmpty();
    }

    private CommandRun build(Folder site) {
        return BuildOn.disk(disk, "--site", site.path(), "--output", output().path(), "--jobs", "1");
    }
}
