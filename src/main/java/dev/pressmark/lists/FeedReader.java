package dev.pressmark.lists;

import dev.pressmark.input.TextFile;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads feeds: RSS 2.0, RSS 1.0, Atom. No document type is read, so that no entity of a file's own and nothing outside of
 * it can have a part in it. What stands before an error is read.
 */
final class FeedReader implements ListReader {

    @Override
    public void read(byte[] file, Entries entries) {
        try {
            Optional<XMLStreamReader> xml = open(file, entries);
            if (xml.isPresent()) {
                new FeedParser(xml.get(), entries).read();
            }
        } catch (XMLStreamException e) {
            // the JDK's words differ from version to version and from language to language
            int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
            int column = Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getColumnNumber());
            entries.error("bad-xml", line, column, "no well-formed XML", "XML 1.0 in the encoding that it declares",
                    "correct it; what stands before it is read, the rest is not");
        }
    }

    /** A byte-order mark goes before what the file declares; without one the file knows its encoding. */
    private static Optional<XMLStreamReader> open(byte[] file, Entries entries) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, type, info, place) -> { });
        if (isMarked(file)) {
            Optional<String> text = TextFile.textOf(entries.file(), file, entries.diagnostics());
            return text.isEmpty() ? Optional.empty()
                    : Optional.of(factory.createXMLStreamReader(new StringReader(text.get())));
        }
        return Optional.of(factory.createXMLStreamReader(new ByteArrayInputStream(file)));
    }

    private static boolean isMarked(byte[] file) {
        int first = file.length < 2 ? 0 : (file[0] & 0xFF) << 8 | file[1] & 0xFF;
        return first == 0xFEFF || first == 0xFFFE || first == 0xEFBB;
    }
}
