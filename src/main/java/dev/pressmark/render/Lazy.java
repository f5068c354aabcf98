package dev.pressmark.render;

import java.util.function.Supplier;

/**
 * A value of a view that costs something: it is worked out when a template first asks for it, and then kept. A view is
 * drawn by one thread, so that this is not for sharing.
 */
final class Lazy<T> {

    private Supplier<? extends T> work;
    private T value;

    private Lazy(Supplier<? extends T> work) {
        this.work = work;
    }

    static <T> Lazy<T> of(Supplier<? extends T> work) {
        return new Lazy<>(work);
    }

    T get() {
        if (work != null) {
            value = work.get();
            work = null;
        }
        return value;
    }
}
