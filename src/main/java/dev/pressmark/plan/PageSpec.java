package dev.pressmark.plan;

import dev.pressmark.diagnostic.SourceSpan;
import dev.pressmark.hosting.HostFile;
import dev.pressmark.index.Axis;
import dev.pressmark.index.Titles;
import dev.pressmark.model.Attachment;
import dev.pressmark.model.StandingPage;
import java.util.List;

/** One file of the site: where it stands and what it shows. */
public sealed interface PageSpec {

    Route route();

    /** Whether readers come to it, so that search engines should know it. */
    default boolean forReaders() {
        return true;
    }

    /** What a keeper would call it, for the message that two pages want the same file. */
    String owner();

    /** The first screen. */
    record Home() implements PageSpec {
        @Override
        public Route route() {
            return Route.HOME;
        }

        @Override
        public String owner() {
            return "the home page";
        }
    }

    /** One article, by its position in site order. */
    record OfArticle(Route route, int position, String title, SourceSpan place) implements PageSpec {
        @Override
        public String owner() {
            return "the article \"" + title + "\" (" + place + ")";
        }
    }

    /** One page of a list. */
    record OfList(ArticleList list, Pager pager) implements PageSpec {
        @Override
        public Route route() {
            return pager.route();
        }

        @Override
        public String owner() {
            return "page " + pager.page() + " of the list /" + list.base().path();
        }
    }

    /** All terms of an axis. */
    record OfTerms(Axis axis) implements PageSpec {
        @Override
        public Route route() {
            return Routes.terms(axis);
        }

        @Override
        public String owner() {
            return "the list of all " + axis.path();
        }
    }

    /** All years and months. */
    record OfDates() implements PageSpec {
        @Override
        public Route route() {
            return Routes.ARCHIVE;
        }

        @Override
        public String owner() {
            return "the archive by date";
        }
    }

    /** The archive in pictures. */
    record Stats() implements PageSpec {
        @Override
        public Route route() {
            return Routes.STATS;
        }

        @Override
        public String owner() {
            return "the archive in pictures";
        }
    }

    /** Where readers search. */
    record Search() implements PageSpec {
        @Override
        public Route route() {
            return Routes.SEARCH;
        }

        @Override
        public String owner() {
            return "the search page";
        }
    }

    /** A part of the index that readers search. */
    record SearchShard(Kind kind, int number) implements PageSpec {

        /** The kinds, with where they stand below the search page. */
        public enum Kind {
            /** What there is to search; one file. */
            META,
            /** Words. */
            WORDS,
            /** Words, written backwards. */
            ENDINGS,
            /** Which articles have which word. */
            POSTINGS,
            /** What to show of articles. */
            ARTICLES,
            /** The tags, categories, sources and months; one file. */
            TERMS,
            /** Which of these articles have. */
            FACETS
        }

        @Override
        public Route route() {
            return Routes.searchShard(kind, number);
        }

        @Override
        public boolean forReaders() {
            return false;
        }

        @Override
        public String owner() {
            return "the index for searching";
        }
    }

    /** All letters that titles begin with. */
    record OfTitles(Titles titles) implements PageSpec {
        @Override
        public Route route() {
            return Routes.TITLES;
        }

        @Override
        public String owner() {
            return "the index of titles";
        }
    }

    /** Titles that begin with one letter. */
    record OfLetter(Titles titles, Titles.Letter letter, Pager pager) implements PageSpec {
        @Override
        public Route route() {
            return pager.route();
        }

        @Override
        public String owner() {
            return "page " + pager.page() + " of the titles under " + letter;
        }
    }

    /** A standing page. */
    record Standing(Route route, StandingPage page) implements PageSpec {
        @Override
        public String owner() {
            return "the page \"" + page.title() + "\" (" + page.place() + ")";
        }
    }

    /** What a host shows for an address that does not exist. */
    record NotFound() implements PageSpec {
        @Override
        public Route route() {
            return new Route("404.html");
        }

        @Override
        public boolean forReaders() {
            return false;
        }

        @Override
        public String owner() {
            return "the page for addresses that do not exist";
        }
    }

    /** All addresses, for search engines; split in parts of at most 50,000 as sitemaps.org asks. */
    record Sitemap(Route route, int part, int parts) implements PageSpec {

        /** The most addresses in one file. */
        public static final int MAX_URLS = 50_000;

        @Override
        public boolean forReaders() {
            return false;
        }

        @Override
        public String owner() {
            return "the sitemap";
        }
    }

    /** A small file that programs look for, one of each kind. */
    record ForPrograms(Kind kind) implements PageSpec {

        /** The kinds, with their files. */
        public enum Kind {
            /** What search engines may visit. */
            ROBOTS("robots.txt"),
            /** The icon of the site's tab. */
            ICON("icon.svg"),
            /** What the site is called where it is kept on a home screen. */
            MANIFEST("site.webmanifest");

            private final String file;

            Kind(String file) {
                this.file = file;
            }
        }

        @Override
        public Route route() {
            return new Route(kind.file);
        }

        @Override
        public boolean forReaders() {
            return false;
        }

        @Override
        public String owner() {
            return "the file " + kind.file + " of every site";
        }
    }

    /** The newest articles of a list, for programs that tell their readers what is new. */
    record Feed(ArticleList list, Format format) implements PageSpec {

        /** The forms that feed readers know. */
        public enum Format {
            /** Atom, RFC 4287. */
            ATOM("feed.xml"),
            /** JSON Feed 1.1. */
            JSON("feed.json");

            private final String file;

            Format(String file) {
                this.file = file;
            }
        }

        /** The page that it is the feed of: the front page for all articles, else the first page of the list. */
        public Route page() {
            return list instanceof ArticleList.All ? Route.HOME : list.base();
        }

        @Override
        public Route route() {
            return new Route(page().path() + format.file);
        }

        @Override
        public boolean forReaders() {
            return false;
        }

        @Override
        public String owner() {
            return "the feed of /" + page().path();
        }
    }

    /** The whole archive as data. */
    record Data(Format format) implements PageSpec {

        /** The forms, with their files. */
        public enum Format {
            /** One JSON object a line. */
            JSON_LINES("archive.jsonl"),
            /** A table, RFC 4180. */
            CSV("archive.csv"),
            /** What a line of the JSON Lines holds, as JSON Schema. */
            SCHEMA("archive.schema.json");

            private final String file;

            Format(String file) {
                this.file = file;
            }
        }

        @Override
        public Route route() {
            return new Route(format.file);
        }

        @Override
        public boolean forReaders() {
            return false;
        }

        @Override
        public String owner() {
            return "the archive as data";
        }
    }

    /**
     * What stands at an address that is no more, and leads on.
     *
     * @param target the page that takes its place, never another redirect
     */
    record Redirect(Route route, Route target) implements PageSpec {
        @Override
        public boolean forReaders() {
            return false;
        }

        @Override
        public String owner() {
            return "the redirect to /" + target.path();
        }
    }

    /**
     * The same for hosts that can answer so themselves, a line each: {@code _redirects} of Netlify and Cloudflare
     * Pages.
     */
    record RedirectRules(List<Redirect> redirects) implements PageSpec {

        public RedirectRules {
            redirects = List.copyOf(redirects);
        }

        @Override
        public Route route() {
            return new Route("_redirects");
        }

        @Override
        public boolean forReaders() {
            return false;
        }

        @Override
        public String owner() {
            return "the file _redirects for hosts";
        }
    }

    /** A file for the site's host. */
    record ForHost(HostFile file) implements PageSpec {
        @Override
        public Route route() {
            return new Route(file.file());
        }

        @Override
        public boolean forReaders() {
            return false;
        }

        @Override
        public String owner() {
            return "the file " + file.file() + " for the host";
        }
    }

    /** A file that stands beside an article, written as it is. */
    record Copy(Route route, Attachment attachment) implements PageSpec {
        @Override
        public boolean forReaders() {
            return false;
        }

        @Override
        public String owner() {
            return "the file " + attachment.name() + " beside " + attachment.owner();
        }
    }

    /** A file of the theme, written as it is. */
    record Asset(Route route, String name) implements PageSpec {
        @Override
        public boolean forReaders() {
            return false;
        }

        @Override
        public String owner() {
            return "the theme's file " + name;
        }
    }
}
