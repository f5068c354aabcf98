package dev.pressmark.output;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps a site in memory. */
public final class MemorySink implements OutputSink {

    private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();

    /** All files so far, by path. */
    public Map<String, byte[]> files() {
        return files;
    }

    @Override
    public void write(String file, ByteBuffer content) {
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        files.put(file, bytes);
    }

    @Override
    public void finish() {}

    @Override
    public void abandon() {
        files.clear();
    }
}
