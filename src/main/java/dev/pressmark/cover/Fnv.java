package dev.pressmark.cover;

import java.nio.charset.StandardCharsets;

/** FNV-1a (Fowler, Noll and Vo) over the UTF-8 bytes of a name, 64 bits. */
final class Fnv {

    private Fnv() {}

    static long hash(String name) {
        long h = 0xcbf29ce484222325L;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            h = (h ^ (b & 0xff)) * 0x100000001b3L;
        }
        return h;
    }
}
