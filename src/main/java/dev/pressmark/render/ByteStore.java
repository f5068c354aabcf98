package dev.pressmark.render;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Pieces of bytes, kept outside of the heap: those of a million cards would be the greater part of what the collector has
 * to look at. Safe to share.
 */
final class ByteStore {

    private static final int SLAB = 1 << 20;

    private volatile ByteBuffer[] slabs = {};
    private int used = SLAB;

    /** Keeps a copy of the bytes; gives the place that {@link #writeTo} finds it by, at least 0. */
    long add(ByteBuffer piece) {
        int length = piece.remaining();
        long place = reserve(Integer.BYTES + length);
        ByteBuffer slab = slabs[slab(place)];
        int at = offset(place);
        slab.putInt(at, length);
        slab.put(at + Integer.BYTES, piece.array(), piece.arrayOffset() + piece.position(), length);
        return place;
    }

    /** Writes the piece at a place that {@link #add} gave to this thread, or to one that handed it over safely. */
    void writeTo(long place, PageWriter writer) {
        ByteBuffer slab = slabs[slab(place)];
        int at = offset(place);
        writer.write(slab, at + Integer.BYTES, slab.getInt(at));
    }

    private synchronized long reserve(int size) {
        if (used + size > SLAB) {
            ByteBuffer[] more = Arrays.copyOf(slabs, slabs.length + 1);
            more[slabs.length] = ByteBuffer.allocateDirect(Math.max(SLAB, size));
            slabs = more;
            used = 0;
        }
        long place = (long) (slabs.length - 1) << Integer.SIZE | used;
        used += size;
        return place;
    }

    private static int slab(long place) {
        return (int) (place >>> Integer.SIZE);
    }

    private static int offset(long place) {
        return (int) place;
    }
}
