package org.hongchuang.policies.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.hongchuang.policies.PolicyHouse;
import org.hongchuang.policies.api.Cell;
import org.hongchuang.policies.api.Coverage;
import org.hongchuang.policies.api.Difference;
import org.hongchuang.policies.api.Difference.Change;
import org.hongchuang.policies.api.DocumentBlock;
import org.hongchuang.policies.api.DraftView;
import org.hongchuang.policies.api.EditionDocument;
import org.hongchuang.policies.api.Library;
import org.hongchuang.rulebook.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryDeskTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final String BASES = "nanchang-bases@2019-06-20";
    private static final PolicyHouse HOUSE = new PolicyHouse();

    private static EditionDocument document(String choice, Locale language) {
        return HOUSE.as("reader", () -> HOUSE.bean(Library.class).document(choice, language));
    }

    private static List<Difference.Line> difference(String from, String to) {
        return HOUSE.as("reader", () -> HOUSE.bean(Library.class).difference(from, to, ZH))
                .lines();
    }

    static Stream<String> editions() {
        return Rulebooks.bundled().editions().stream()
                .map(edition -> edition.id().toString());
    }

    private static Stream<Cell> cells(DocumentBlock block) {
        return Stream.concat(
                block.facts().stream().map(DocumentBlock.Fact::value),
                block.rows().stream().flatMap(row -> row.cells().stream()));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void writesAnEditionOutInWords(String edition) {
        for (Locale language : List.of(ZH, Locale.ENGLISH)) {
            EditionDocument document = document(edition, language);
            assertThat(document.blocks().stream()
                            .flatMap(LibraryDeskTest::cells)
                            .map(Cell::text))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text).doesNotContain("??", "{", "}"));
            assertThat(document.blocks().stream().map(DocumentBlock::heading)).doesNotContain("");
            assertThat(anchors(document)).doesNotHaveDuplicates();
        }
    }

    private static List<String> anchors(EditionDocument document) {
        return document.blocks().stream()
                .flatMap(block -> Stream.concat(
                        Stream.of(block.anchor()), block.rows().stream().map(DocumentBlock.Row::anchor)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void leadsNowhereThatIsNotThere(String edition) {
        EditionDocument document = document(edition, ZH);
        assertThat(document.blocks().stream()
                        .flatMap(LibraryDeskTest::cells)
                        .flatMap(cell -> cell.lines().stream())
                        .map(Cell.Line::anchor)
                        .filter(anchor -> anchor != null))
                .isSubsetOf(anchors(document));
    }

    @Test
    void givesARuleItsPlaceItsWordsAndItsArticle() {
        DocumentBlock conditions = document(BASES, ZH).blocks().stream()
                .filter(block -> block.anchor().equals("eligibility"))
                .findFirst()
                .orElseThrow();
        assertThat(conditions.heading()).isEqualTo("认定条件");
        assertThat(conditions.columns()).containsExactly("名称", "条件", "口径", "依据");
        DocumentBlock.Row success = conditions.rows().stream()
                .filter(row -> row.anchor().equals("rule-success"))
                .findFirst()
                .orElseThrow();
        assertThat(success.cells().stream().map(Cell::text))
                .containsExactly("孵化成功率60%", "孵化成功率不低于60 %", "", "附件1 一（二）4");
        assertThat(success.cells().stream().map(Cell::code))
                .containsExactly("success", "success_rate >= 60", null, null);
    }

    @Test
    void anEditionDiffersFromItselfInNothing() {
        assertThat(difference(BASES, BASES)).isEmpty();
    }

    @Test
    void twoReadingsDifferInTheRulingAndInWhatItReplaces() {
        assertThat(difference(BASES, BASES + "#NB-2=B,NB-5=B"))
                .extracting(
                        Difference.Line::change, Difference.Line::id, Difference.Line::before, Difference.Line::after)
                .containsExactlyInAnyOrder(
                        line(Change.CHANGED, "consequences/rectify", "良好以下", "良好以下、良好"),
                        line(Change.CHANGED, "consequences/rectify", "3 个月", "90 天"),
                        line(Change.CHANGED, "rulings/NB-2", "A", "B"),
                        line(Change.CHANGED, "rulings/NB-5", "A", "B"));
    }

    private static Tuple line(Change change, String id, String before, String after) {
        return Tuple.tuple(change, id, before, after);
    }

    @Test
    void saysWhatADraftAddsRemovesAndChanges() {
        String text = PolicyHouse.beginning("2027-01-01")
                .replace(
                        "when: \"loan_enterprises >= 10\"\n    cite: 附件1 一（二）4",
                        "when: \"loan_enterprises >= 12\"\n    cite: 附件1 一（二）4")
                .replace(
                        "  - id: station\n    label: {zh: 服务站点与读书活动, en: service station and reading}",
                        "  - id: post\n    label: {zh: 服务站, en: post}")
                .replace("by: [station]", "by: [post]");
        DraftView draft = HOUSE.as("author", () -> HOUSE.drafts().create(text));
        assertThat(difference(BASES, "draft:" + draft.row().id()))
                .extracting(
                        Difference.Line::change,
                        Difference.Line::rule,
                        Difference.Line::field,
                        Difference.Line::before,
                        Difference.Line::after)
                .contains(
                        Tuple.tuple(Change.CHANGED, "施行", "施行日期", "2019年6月20日", "2027年1月1日"),
                        Tuple.tuple(Change.CHANGED, "贷款企业10家", "条件", "办理工会贷款的企业数不少于10 家", "办理工会贷款的企业数不少于12 家"),
                        Tuple.tuple(Change.REMOVED, "服务站点与读书活动", "", "", ""),
                        Tuple.tuple(Change.ADDED, "服务站", "", "", ""));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void accountsForEveryArticleAndEveryRuling(String edition) {
        Coverage coverage = HOUSE.as("reader", () -> HOUSE.bean(Library.class).coverage(edition, ZH));
        assertThat(coverage.articles()).isNotEmpty().allSatisfy(article -> assertThat(article.why())
                .isNotEmpty());
        assertThat(coverage.rulings()).allSatisfy(ruling -> assertThat(ruling.readings())
                .filteredOn(Coverage.ReadingLine::chosen)
                .hasSize(1));
    }

    @Test
    void namesTheExamplesOfAnArticle() {
        Coverage coverage = HOUSE.as("reader", () -> HOUSE.bean(Library.class).coverage(BASES, ZH));
        assertThat(coverage.articles())
                .filteredOn(article -> article.article().equals("附件1 一（二）4"))
                .singleElement()
                .satisfies(article -> {
                    assertThat(article.examples())
                            .contains(new Coverage.Example(
                                    "success-rate-59-99",
                                    "Success rate of 59.99 %: condition not met, item lost, finding raised (NB-7)"))
                            .extracting(Coverage.Example::name)
                            .contains("success-rate-60");
                    assertThat(article.by()).contains(new Cell.Line("孵化成功率60%", "rule-success"));
                });
        assertThat(coverage.rulings().get(1).readings().get(1).changes()).containsExactly("限期整改 · 适用等次：良好以下、良好");
    }
}
