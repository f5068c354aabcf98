package dev.pressmark.lists;

import dev.pressmark.input.TextFile;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Reads feeds: RSS 2.0, RSS 1.0, Atom. No document type is read, so that no entity of a file's own and nothing
 * outside of it can have a part in it. What stands before an error is read.
 */
final class FeedReader implements ListReader {

    private static final Pattern DECLARATION =
            Pattern.compile("\\A(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

    @Override
    public void read(byte[] file, Entries entries) {
        Optional<String> text = text(file, entries);
        if (text.isEmpty()) {
            return;
        }
        entries.lines(text.get());
        try {
            StringReader reader = new StringReader(withoutDeclaration(text.get()));
            new FeedParser(factory().createXMLStreamReader(reader), entries).read();
        } catch (XMLStreamException e) {
            // the JDK's words differ from version to version and from language to language
            int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
            int column = Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getColumnNumber());
            entries.error("bad-xml", line, column, "no well-formed XML", "XML 1.0",
                    "correct it; what stands before it is read, the rest is not");
        }
    }

    /** The declaration has done its work; blanks before it, which many templates write, would be an error. */
    private static String withoutDeclaration(String text) {
        int end = text.stripLeading().startsWith("<?xml ") ? text.indexOf("?>") + 2 : 0;
        return end < 2 ? text : text.substring(0, end).replaceAll("[^\\r\\n]", " ") + text.substring(end);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, type, information, place) -> { });
        return factory;
    }

    /** A byte-order mark goes before what the file declares; a file that declares nothing is UTF-8. */
    private static Optional<String> text(byte[] file, Entries entries) {
        String beginning = new String(file, 0, Math.min(file.length, 300), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(beginning);
        boolean declared = declaration.find() && !beginning.startsWith("\u00EF\u00BB\u00BF");
        String encoding = declared ? declaration.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        // what can be read here byte by byte is not UTF-16, whatever it declares
        if (encoding.startsWith("utf-16") || encoding.equals("utf-8") || encoding.equals("us-ascii")) {
            return TextFile.textOf(entries.file(), file, entries.diagnostics());
        }
        try {
            // browsers take Latin-1 for Windows-1252, and writers mean that
            return Optional.of(new String(file, Charset.forName(encoding.equals("iso-8859-1") ? "windows-1252"
                    : encoding)));
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            entries.error("unknown-encoding", 1, 0, "the encoding " + encoding + " is not known", "UTF-8",
                    "save the file as UTF-8");
            return Optional.empty();
        }
    }
}
