package dev.pressmark.markdown;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Marks words, texts, numbers and comments of code with the classes {@code hl-w}, {@code hl-t}, {@code hl-n} and
 * {@code hl-c}. The text itself stays as it is. Loading this class loads the library that knows the languages.
 */
final class Highlighter {

    /** Longer code is data more often than not. */
    private static final int MAX_LENGTH = 100_000;

    /**
     * What writers call a language, and the name by which the library knows it. Perl and Markdown are not among them:
     * their scanners take quadratic time.
     */
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            entry("as", "actionscript"), entry("asm", "asm"), entry("bash", "unix"), entry("bat", "bat"),
            entry("c", "c"), entry("c++", "cpp"), entry("clj", "clojure"), entry("clojure", "clojure"),
            entry("cmd", "bat"), entry("cpp", "cpp"), entry("cs", "cs"), entry("csharp", "cs"), entry("css", "css"),
            entry("d", "d"), entry("dart", "dart"), entry("delphi", "delphi"), entry("docker", "dockerfile"),
            entry("dockerfile", "dockerfile"), entry("fortran", "fortran"), entry("go", "golang"),
            entry("golang", "golang"), entry("groovy", "groovy"), entry("gradle", "groovy"), entry("h", "c"),
            entry("hpp", "cpp"), entry("html", "html"), entry("ini", "ini"), entry("java", "java"),
            entry("javascript", "javascript"), entry("js", "javascript"), entry("json", "json"),
            entry("json5", "jshintrc"), entry("jsonc", "jshintrc"), entry("jsp", "jsp"), entry("jsx", "javascript"),
            entry("kotlin", "kotlin"), entry("kt", "kotlin"), entry("latex", "latex"), entry("less", "less"),
            entry("lisp", "lisp"), entry("lua", "lua"), entry("make", "makefile"), entry("makefile", "makefile"),
            entry("mjs", "javascript"), entry("pascal", "delphi"), entry("php", "php"),
            entry("properties", "properties"), entry("proto", "proto"), entry("protobuf", "proto"),
            entry("py", "python"), entry("python", "python"), entry("rb", "ruby"), entry("rs", "rust"),
            entry("ruby", "ruby"), entry("rust", "rust"), entry("sas", "sas"), entry("scala", "scala"),
            entry("scss", "less"), entry("sh", "unix"), entry("shell", "unix"), entry("sql", "sql"),
            entry("svg", "xml"), entry("tcl", "tcl"), entry("tex", "latex"), entry("toml", "ini"),
            entry("ts", "typescript"), entry("tsx", "typescript"), entry("typescript", "typescript"),
            entry("vb", "vb"), entry("vhdl", "vhdl"), entry("xml", "xml"), entry("yaml", "yaml"),
            entry("yml", "yaml"), entry("zsh", "unix"));

    private final Element code;
    private final StringBuilder run = new StringBuilder();
    private String kind = "";

    private Highlighter(Element code) {
        this.code = code;
    }

    /** Marks the code of an element with the class {@code language-x}, where x is a language that is known. */
    static void mark(Element code) {
        String language = code.className().replaceFirst("^language-", "").toLowerCase(Locale.ROOT);
        String name = LANGUAGES.get(language);
        String text = code.wholeText();
        if (name != null && code.childNodeSize() == 1 && text.length() <= MAX_LENGTH) {
            code.empty();
            new Highlighter(code).write(TokenMakerFactory.getDefaultInstance().getTokenMaker("text/" + name), text);
        }
    }

    /** Line by line, as an editor has it; what a line leaves open the next begins with. */
    private void write(TokenMaker maker, String text) {
        char[] characters = text.toCharArray();
        int state = TokenTypes.NULL;
        int from = 0;
        while (from < characters.length) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? characters.length : end;
            Segment line = new Segment(characters, from, end - from);
            Token token = maker.getTokenList(line, state, from);
            int done = from;
            for (; token != null && token.isPaintable(); token = token.getNextToken()) {
                add(kind(token.getType()), text.substring(done, done + token.length()));
                done += token.length();
            }
            state = maker.getLastTokenTypeOnLine(new Segment(characters, from, end - from), state);
            add("", text.substring(done, Math.min(end + 1, characters.length)));
            from = end + 1;
        }
        flush();
    }

    /** Neighbours of a kind stand in one element. */
    private void add(String next, String text) {
        if (!next.equals(kind) && !text.isEmpty()) {
            flush();
            kind = next;
        }
        run.append(text);
    }

    private void flush() {
        if (run.length() > 0 && kind.isEmpty()) {
            code.appendChild(new TextNode(run.toString()));
        } else if (run.length() > 0) {
            code.appendElement("span").attr("class", kind).appendChild(new TextNode(run.toString()));
        }
        run.setLength(0);
    }

    private static String kind(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL, TokenTypes.COMMENT_MULTILINE, TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD, TokenTypes.COMMENT_MARKUP, TokenTypes.MARKUP_COMMENT -> "hl-c";
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.DATA_TYPE,
                    TokenTypes.MARKUP_TAG_NAME, TokenTypes.PREPROCESSOR, TokenTypes.ANNOTATION -> "hl-w";
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE, TokenTypes.LITERAL_CHAR, TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX, TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE, TokenTypes.ERROR_STRING_DOUBLE,
                    TokenTypes.ERROR_CHAR -> "hl-t";
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT, TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL, TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE, TokenTypes.MARKUP_ENTITY_REFERENCE -> "hl-n";
            default -> "";
        };
    }
}
