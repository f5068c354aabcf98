package dev.pressmark.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many runs are cut right, on archives whose cuts are known. */
class TagSplitterAccuracyTest {

    private static final String CHINESE =
            """
            分布式系统, 微服务, 高可用, 架构设计, 数据库, 缓存, 消息队列, 负载均衡, 性能优化, Redis, MySQL, Kafka, Java, Spring Boot, 分布式事务,
            秒杀系统, 后端开发, 限流, 服务治理, 容器, Kubernetes, 云原生, DevOps, 运维, 监控, 大数据, 实时计算, Flink, 数据仓库, 机器学习, 推荐系统,
            Elasticsearch, 分库分表, 读写分离, 一致性哈希, CAP理论, Raft协议, 注册中心, RPC框架, API网关, 灰度发布, 前端开发, Vue.js, Node.js,
            Go语言, C++, .NET, 面试, 开源, 直播
            """;

    private static final String MIXED =
            """
            C++, C#, .NET, ASP.NET Core, Node.js, e‑commerce, i18n, CI/CD, machine-learning, Go, Rust, SwiftUI,
            iOS, macOS, Kotlin, TypeScript, javascript, css, html5, react, docker, k8s, terraform, AWS Lambda,
            PostgreSQL tips, sqlite, GraphQL, REST API, http/2, security, productivity, writing, books,
            photography, Arch Linux, vim, git, testing, clean code, architecture, DevOps, observability, career,
            remote work, open source, til, beginners, python, data science, AI, Raspberry Pi, 3D printing, DNS,
            static sites, Hugo, accessibility, typography, webassembly
            """;

    private static final String LOWER =
            """
            javascript, css, html, react, docker, kubernetes, terraform, aws, azure, postgresql, sqlite,
            graphql, rest, tls, security, privacy, productivity, writing, life, books, reviews, travel,
            photography, music, gaming, linux, vim, emacs, git, testing, refactoring, architecture,
            microservices, performance, career, hiring, startups, til, algorithms, python, django, flask,
            statistics, hardware, arduino, networking, dns, email, rss, blogging, hugo
            """;

    @Test
    void everyRunOfTheSeedIsCutAsByHand() {
        Score score = Score.of(GoldArchive.seed());
        assertThat(score.wrong).as("wrong of %d", score.total).isEmpty();
        assertThat(score.total).isEqualTo(88);
        assertThat(score.certainShare()).isGreaterThan(0.9);
        assertThat(score.ownTags).containsExactly(Optional.of("Scalability"));
    }

    @Test
    void postsOf18FAreCutRight() {
        Score score = Score.of(GoldArchive.eighteenF());
        assertThat(score.total).isGreaterThan(450);
        assertThat(score.share()).as("wrong: %s", score.wrong).isGreaterThanOrEqualTo(0.99);
        assertThat(score.certainShare()).isGreaterThan(0.9);
        assertThat(score.certainlyWrong).hasSizeLessThanOrEqualTo(2);
        assertThat(score.ownTags).containsExactly(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void chineseRunsAreCutRight(long seed) {
        assertGood(GoldArchive.madeUp(CHINESE, 400, "高并发", seed), 0.99);
        assertGood(GoldArchive.madeUp(CHINESE, 400, "", seed), 0.99);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void runsOfMixedCaseAndSignsAreCutRight(long seed) {
        assertGood(GoldArchive.madeUp(MIXED, 400, "architecture", seed), 0.99);
        assertGood(GoldArchive.madeUp(MIXED, 400, "", seed), 0.99);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void runsOfLowerCaseWordsAreCutRight(long seed) {
        assertGood(GoldArchive.madeUp(LOWER, 400, "", seed), 0.99);
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11})
    void textsAreNotNeeded(long seed) {
        assertGood(GoldArchive.madeUp(LOWER, 800, "", seed).withoutTexts(), 0.98);
        assertGood(GoldArchive.madeUp(MIXED, 800, "", seed).withoutTexts(), 0.98);
        assertGood(GoldArchive.madeUp(CHINESE, 800, "", seed).withoutTexts(), 0.98);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 30})
    void aTinyArchiveIsCutRightOrInDoubt(int size) {
        Score score = Score.of(GoldArchive.seed().first(size));
        assertThat(score.certainlyWrong).isEmpty();
        assertThat(score.share()).isGreaterThanOrEqualTo(0.9);
    }

    private static void assertGood(GoldArchive archive, double share) {
        Score score = Score.of(archive);
        assertThat(score.share()).as("%s, wrong: %s", archive.name(), score.wrong).isGreaterThanOrEqualTo(share);
        assertThat(score.certainShare()).as(archive.name()).isGreaterThan(0.85);
        assertThat(score.certainlyWrong)
                .as("%s, certain and wrong", archive.name())
                .hasSizeLessThanOrEqualTo(archive.runs().size() / 200);
    }

    /** What came out of an archive. */
    private static final class Score {
        private final List<List<String>> wrong = new ArrayList<>();
        private final List<List<String>> certainlyWrong = new ArrayList<>();
        private List<Optional<String>> ownTags;
        private int total;
        private int certain;

        static Score of(GoldArchive archive) {
            Score score = new Score();
            Split split = new TagSplitter().split(archive.runs());
            score.ownTags = split.ownTags();
            for (int i = 0; i < archive.runs().size(); i++) {
                score.add(split.cuts().get(i), archive.truth().get(i));
            }
            return score;
        }

        private void add(TagCut cut, List<String> truth) {
            total++;
            certain += cut.certain() ? 1 : 0;
            if (!cut.tags().equals(truth)) {
                wrong.add(cut.tags());
                (cut.certain() ? certainlyWrong : new ArrayList<List<String>>()).add(cut.tags());
            }
        }

        double share() {
            return 1 - (double) wrong.size() / total;
        }

        double certainShare() {
            return (double) certain / total;
        }
    }
}
