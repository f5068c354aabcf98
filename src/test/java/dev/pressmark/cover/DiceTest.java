package dev.pressmark.cover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The hash and the generator are the published ones. */
class DiceTest {

    @Test
    void theHashIsFnv1aOverUtf8() {
        assertThat(Fnv.hash("")).isEqualTo(0xcbf29ce484222325L);
        assertThat(Fnv.hash("a")).isEqualTo(0xaf63dc4c8601ec8cL);
        assertThat(Fnv.hash("foobar")).isEqualTo(0x85944171f73967e8L);
    }

    @Test
    void theThrowsAreTheUpperBitsOfSplitmix64() {
        Dice dice = new Dice(0);

        assertThat(dice.below(Integer.MAX_VALUE)).isEqualTo((int) (0xe220a8397b1dcdafL >>> 33));
        assertThat(dice.below(Integer.MAX_VALUE)).isEqualTo((int) (0x6e789e6aa1b965f4L >>> 33));
    }

    @Test
    void everySideTurnsUpAndNoOther() {
        Dice dice = new Dice(1);
        int[] count = new int[7];
        for (int i = 0; i < 7000; i++) {
            count[dice.between(-3, 3) + 3]++;
        }
        assertThat(count).doesNotContain(0);
        for (int times : count) {
            assertThat(times).isBetween(850, 1150);
        }
    }
}
