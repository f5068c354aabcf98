package dev.pressmark.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HashTest {

    @Test
    void theHashIsTheSameOnEveryMachine() {
        assertThat(Hash.of("a")).isEqualTo(0x8746034eaf77dbb8L);
        assertThat(Hash.mark("How Ele.me Scaled", "Notes", "2018-05-10")).isEqualTo("k7m1t");
    }

    @Test
    void whereAPartEndsMatters() {
        assertThat(Hash.of("ab", "c")).isNotEqualTo(Hash.of("a", "bc")).isNotEqualTo(Hash.of("abc"));
        assertThat(Hash.of("a", "")).isNotEqualTo(Hash.of("a"));
    }

    @Test
    void marksOfAThousandNamesHardlyEverMeet() {
        Set<String> marks = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            marks.add(Hash.mark("article " + i));
        }
        assertThat(marks).hasSizeGreaterThan(998);
    }

    @Test
    void everyBitTurnsAboutHalfOfTheTime() {
        int[] ones = new int[64];
        for (int i = 0; i < 4_000; i++) {
            long hash = Hash.of("t" + i);
            for (int bit = 0; bit < 64; bit++) {
                ones[bit] += (int) (hash >>> bit) & 1;
            }
        }
        for (int bit = 0; bit < 64; bit++) {
            assertThat(ones[bit]).as("bit %s of 4000 hashes", bit).isBetween(1_800, 2_200);
        }
    }
}
