package dev.pressmark.validity;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The W3C's checker of HTML. Setting it up takes seconds, a page some hundredths of one. Not safe to share. */
final class NuChecker {

    private final Messages messages = new Messages();
    private final SimpleDocumentValidator validator;

    NuChecker() {
        validator = new SimpleDocumentValidator(true, false, false);
        try {
            validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", messages);
            validator.setUpValidatorAndParsers(messages, false, false);
        } catch (Exception e) {
            throw new IllegalStateException("the checker cannot be set up", e);
        }
    }

    /** What is wrong with a page, errors and warnings, each with its line. */
    List<String> check(String html) {
        messages.all.clear();
        try {
            InputSource source = new InputSource(new StringReader(html));
            source.setEncoding("UTF-8");
            validator.checkHtmlInputSource(source);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(messages.all);
    }

    private static final class Messages implements ErrorHandler {

        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException problem) {
            add("warning", problem);
        }

        @Override
        public void error(SAXParseException problem) {
            add("error", problem);
        }

        @Override
        public void fatalError(SAXParseException problem) {
            add("fatal", problem);
        }

        /** The checker knows neither where a page stands nor hashes; whether pages keep their policy is tried in a browser. */
        private void add(String kind, SAXParseException problem) {
            if (problem.getMessage().contains("violates Content Security Policy")) {
                return;
            }
            all.add("line " + problem.getLineNumber() + ", column " + problem.getColumnNumber() + ": " + kind + ": "
                    + problem.getMessage());
        }
    }
}
