package dev.pressmark.output;

import dev.pressmark.hosting.Compression;
import dev.pressmark.hosting.MediaTypes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * Puts compressed files beside those that get smaller by it, and hands all of them to another sink. What did not
 * change since the last build is not compressed again where that sink can keep files.
 */
public final class CompressingSink implements OutputSink {

    private final OutputSink sink;
    private final Set<Compression> compressions;

    private CompressingSink(OutputSink sink, Set<Compression> compressions) {
        this.sink = sink;
        this.compressions = compressions;
    }

    /** A sink in front of another; that one itself where nothing is to be compressed. */
    public static OutputSink over(OutputSink sink, Set<Compression> compressions) {
        return compressions.isEmpty() ? sink : new CompressingSink(sink, compressions);
    }

    @Override
    public void write(String file, ByteBuffer content) throws IOException {
        ByteBuffer again = content.duplicate();
        sink.write(file, content);
        if (again.remaining() < Compression.MIN_BYTES || !MediaTypes.isCompressible(file)) {
            return;
        }
        for (Compression compression : compressions) {
            String beside = file + compression.ending();
            if (!sink.keep(beside, file)) {
                sink.write(beside, ByteBuffer.wrap(compression.compress(again)));
            }
        }
    }

    @Override
    public boolean keep(String file, String source) throws IOException {
        return sink.keep(file, source);
    }

    @Override
    public void finish() throws IOException {
        sink.finish();
    }

    @Override
    public void abandon() throws IOException {
        sink.abandon();
    }
}
