package dev.pressmark.starter;

import dev.pressmark.model.Slug;
import dev.pressmark.sample.SampleArchive;
import dev.pressmark.sample.SamplePages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what a keeper begins with. A file that is there already is never replaced, and none is written beside one that is. */
public final class SiteStarter {

    private static final int ARTICLES = 60;
    private static final String TAG = "Scalability";

    private SiteStarter() {}

    /**
     * Writes a small site that builds: settings with their meanings, a listing of made-up articles, a page about it, the
     * tag authority.
     *
     * @param folder made where it is not there; may hold other files
     * @return what was written, by its path in the folder
     * @throws FileAlreadyExistsException where one of the files is there; then nothing was written
     */
    public static List<String> site(Path folder, String title) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, "site-config.yaml", ConfigText.of(title));
        files.put(ConfigText.SCHEMA, ConfigText.schema());
        LocalDate newest = LocalDate.of(2025, 12, 31);
        SamplePages.of(new SampleArchive(TAG, newest, newest.minusYears(4), 1).entries(ARTICLES))
                .forEach((name, text) -> put(files, "content/listings/sample/" + name, text));
        put(files, "content/pages/about.md", about(title));
        put(files, "content/tags.yaml", TAG + ":\n  aliases: [scaling]\n  description: Growing a system without building it anew.\n");
        put(files, ".gitignore", "/public/\n");
        return write(folder, files);
    }

    /**
     * Writes an article to be filled.
     *
     * @param site the folder that holds {@code content/}
     * @param date its day, which is in the file's name too
     * @return where it was written, by its path in the site
     * @throws FileAlreadyExistsException where that file is there
     */
    public static String article(Path site, String title, LocalDate date) throws IOException {
        String file = "content/articles/" + date + "-" + Slug.of(title) + ".md";
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, file, "---\ntitle: " + ConfigText.json(title) + "\ndate: " + date
                + "\nsource:\ncategory:\ntags: []\nsummary:\n---\n\n");
        return write(site, files).get(0);
    }

    private static String about(String title) {
        return "---\ntitle: About\nnav: About\n---\n\n**" + title.replaceAll("([\\\\`*_{}\\[\\]<>#+!|-])", "\\\\$1")
                + "** is an archive of articles, filed by [tag](/tags/), [date](/archive/), [source](/sources/) and "
                + "[category](/categories/).\n\nThe articles in it now are made up, to show what the site looks like. Put listing "
                + "pages of your own into `content/listings/`, and remove the folder `sample` there.\n";
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> write(Path folder, Map<String, byte[]> files) throws IOException {
        for (String name : files.keySet()) {
            if (Files.exists(folder.resolve(name))) {
                throw new FileAlreadyExistsException(folder.resolve(name).toString());
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
        return new ArrayList<>(files.keySet());
    }
}
