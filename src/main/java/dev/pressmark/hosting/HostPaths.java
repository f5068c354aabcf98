package dev.pressmark.hosting;

import java.net.URI;
import java.net.URISyntaxException;

/** Paths of a site that hosts are told of. */
final class HostPaths {

    static final String ASSETS = "assets/";
    static final String NOT_FOUND = "404.html";

    private HostPaths() {}

    /** A path, percent-encoded in ASCII alone. */
    static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a path: " + path, e);
        }
    }
}
