package dev.pressmark.check;

import dev.pressmark.output.Manifest;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The addresses that an earlier build had: of its manifest, or of a sitemap, which any other generator may have
 * written.
 *
 * @param name what messages call it
 * @param paths its pages and feeds below the site's root, decoded: {@code tags/kafka/}, {@code feed.xml}
 */
public record EarlierSite(String name, Set<String> paths) {

    /** More than sitemaps.org allows; what is larger was packed to do harm. */
    private static final int LARGEST = 64 << 20;

    /**
     * Reads a manifest, a sitemap or an index of sitemaps with its parts beside it, packed with gzip or not, or what
     * the folder of an earlier build has of these.
     *
     * @param root the path that the site's links begin with, percent-encoded
     * @throws IOException where it cannot be read, or is nothing of all this
     */
    public static EarlierSite read(Path file, String root) throws IOException {
        Path list = file;
        if (Files.isDirectory(file)) {
            Path manifest = file.resolve(".pressmark/manifest");
            list = Files.exists(manifest) ? manifest : file.resolve("sitemap.xml");
        }
        if (!Files.exists(list)) {
            throw new NoSuchFileException(list.toString());
        }
        byte[] start = bytes(list);
        Set<String> paths = new TreeSet<>();
        if (new String(start, StandardCharsets.UTF_8).startsWith(Manifest.FIRST_LINE)) {
            Manifest.read(list).stream().filter(EarlierSite::isForGood).forEach(name -> paths.add(path(name)));
        } else {
            for (String address : addresses(list, start, true)) {
                paths.add(below(root, address));
            }
        }
        return new EarlierSite(file.toString(), paths);
    }

    /** Pages, feeds and data; not what changes its name with its content, nor what no reader keeps an address of. */
    private static boolean isForGood(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return !file.equals("404.html") && (name.endsWith(".html") || name.equals("feed.xml")
                || name.equals("feed.json")
                || file.equals("archive.jsonl") || file.equals("archive.csv"));
    }

    private static String path(String file) {
        return file.equals("index.html") || file.endsWith("/index.html")
                ? file.substring(0, file.length() - "index.html".length()) : file;
    }

    /** The path of an address below the site's root, or below its host's where it is not there. */
    private static String below(String root, String address) {
        int host = address.indexOf("://");
        int slash = host < 0 ? 0 : address.indexOf('/', host + 3);
        String path = slash < 0 ? "/" : address.substring(slash);
        int end = path.length();
        for (char c : new char[] {'?', '#'}) {
            int at = path.indexOf(c);
            end = at >= 0 && at < end ? at : end;
        }
        String plain = decoded(path.substring(0, end));
        String under = decoded(root);
        String inner = plain.startsWith(under) ? plain.substring(under.length()) : plain;
        return path(inner.startsWith("/") ? inner.substring(1) : inner);
    }

    /** Percent signs undone; a text that has them wrong stays as it is. */
    static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            boolean packed = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            byte[] bytes = (packed ? new GZIPInputStream(in) : in).readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException(file + " is larger than any manifest or sitemap");
            }
            return bytes;
        }
    }

    private static List<String> addresses(Path file, byte[] xml, boolean withParts) throws IOException {
        List<String> pages = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        try {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            collect(factory.createXMLStreamReader(new ByteArrayInputStream(xml)), pages, parts);
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException(file + " is neither a manifest of Pressmark nor a sitemap; name the file"
                    + " .pressmark/manifest of an earlier build, or its sitemap.xml", e);
        }
        for (String part : withParts ? parts : List.<String>of()) {
            Path beside = file.resolveSibling(part.substring(part.lastIndexOf('/') + 1));
            if (!Files.isRegularFile(beside)) {
                throw new IOException(beside + ": there is no such file; the sitemap " + file
                        + " names it as its part: "
                        + "save it beside");
            }
            pages.addAll(addresses(beside, bytes(beside), false));
        }
        return pages;
    }

    /**
     * The text of each {@code loc} of a {@code url} and of a {@code sitemap}; those of pictures and videos are others.
     */
    private static void collect(XMLStreamReader xml, List<String> pages, List<String> parts) throws XMLStreamException {
        String around = "";
        boolean isSitemap = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                isSitemap |= name.equals("urlset") || name.equals("sitemapindex");
                if (name.equals("loc") && !around.isEmpty() && (xml.getPrefix() == null || xml.getPrefix().isEmpty())) {
                    (around.equals("url") ? pages : parts).add(xml.getElementText().strip());
                } else if (name.equals("url") || name.equals("sitemap")) {
                    around = name;
                }
            }
        }
        if (!isSitemap) {
            throw new XMLStreamException("no sitemap");
        }
    }
}
