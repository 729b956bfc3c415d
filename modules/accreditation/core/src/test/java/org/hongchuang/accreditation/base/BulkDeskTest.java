package org.hongchuang.accreditation.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.BulkCase;
import org.hongchuang.accreditation.api.BulkLine;
import org.hongchuang.accreditation.api.BulkMoves;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.CaseFilter;
import org.hongchuang.accreditation.api.Receipts;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.error.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BulkDeskTest {
    private SearchedCity city;
    private BulkMoves moves;
    private UUID handedIn;
    private UUID another;
    private UUID draft;
    private UUID elsewhere;
    private UUID approved;

    @BeforeEach
    void build() {
        city = new SearchedCity(BulkDesk.class, ReviewDesk.class, Portfolio.desk("facts.FactsReader"));
        city.house.put(CaseTransaction.class, new CaseTransaction() {
            @Override
            void run(Runnable work) {
                city.house.run(work);
            }
        });
        city.house.put(Receipts.class, (Receipts) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Receipts.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                }));
        moves = city.house.bean(BulkMoves.class);
        handedIn = city.add("甲基地", 2, "SUBMITTED");
        another = city.add("乙基地", 2, "SUBMITTED");
        draft = city.add("丙基地", 2, "DRAFT");
        elsewhere = city.add("丁基地", 3, "SUBMITTED");
        approved = city.add("戊基地", 2, "APPROVED");
        city.county();
    }

    private String state(UUID id) {
        return city.house.value("select state from accr_case where public_id = '" + id + "'");
    }

    private String audited() {
        return city.house.value("select count(*) from kern_audit");
    }

    private static List<String> refusals(List<BulkLine> lines) {
        return lines.stream()
                .map(BulkLine::refusal)
                .map(refusal -> refusal == null ? "" : refusal.code())
                .toList();
    }

    private static List<BulkCase> accepted(List<BulkLine> lines) {
        return lines.stream()
                .filter(BulkLine::accepted)
                .map(BulkLine::previewed)
                .toList();
    }

    @Test
    void aPreviewSaysWhatWouldBecomeOfEachCaseAndChangesNothing() {
        List<BulkLine> lines =
                moves.preview(CaseCommand.RECOMMEND, List.of(handedIn, draft, elsewhere, handedIn), "同意");
        assertThat(refusals(lines)).containsExactly("", "kernel.illegal-move", "kernel.not-found");
        assertThat(lines).extracting(BulkLine::name).containsExactly("甲基地", "丙基地", "");
        assertThat(state(handedIn)).isEqualTo("SUBMITTED");
        assertThat(audited()).isEqualTo("0");
        assertThat(city.house.value("select count(*) from accr_case_event")).isEqualTo("0");
    }

    @Test
    void eachCaseIsMovedForItselfWithItsOwnEntry() {
        List<BulkCase> previewed = accepted(moves.preview(CaseCommand.RECOMMEND, List.of(handedIn, another), "同意"));
        List<BulkCase> withOneThatCannot = Stream.concat(previewed.stream(), Stream.of(new BulkCase(draft, 0)))
                .toList();
        assertThat(refusals(moves.carryOut(CaseCommand.RECOMMEND, withOneThatCannot, "同意")))
                .containsExactly("", "", "kernel.illegal-move");
        assertThat(state(handedIn)).isEqualTo("RECOMMENDED");
        assertThat(state(another)).isEqualTo("RECOMMENDED");
        assertThat(city.house.value("select string_agg(detail, ',') from kern_audit"))
                .isEqualTo("同意,同意");
    }

    @Test
    void sentAgainOrChangedMeanwhileItDoesNothing() {
        List<BulkCase> previewed = accepted(moves.preview(CaseCommand.RETURN, List.of(handedIn, another), "材料不全"));
        city.house.sql("update accr_case set version = version + 1 where public_id = '" + another + "'");
        assertThat(refusals(moves.carryOut(CaseCommand.RETURN, previewed, "材料不全")))
                .containsExactly("", "kernel.changed-meanwhile");
        assertThat(refusals(moves.carryOut(CaseCommand.RETURN, previewed, "材料不全")))
                .containsExactly("kernel.changed-meanwhile", "kernel.changed-meanwhile");
        assertThat(state(handedIn)).isEqualTo("RETURNED");
        assertThat(state(another)).isEqualTo("SUBMITTED");
        assertThat(audited()).isEqualTo("1");
    }

    @Test
    void whatASingleCaseIsRefusedForIsSaidHereToo() {
        assertThat(refusals(moves.preview(CaseCommand.RETURN, List.of(handedIn), " ")))
                .containsExactly("accreditation.case.grounds-missing");
        city.office();
        assertThat(refusals(moves.preview(CaseCommand.NAME, List.of(approved), null)))
                .as("the namer recorded the decision")
                .containsExactly("accreditation.case.same-person");
        city.house.sql("update accr_case set state = 'RECOMMENDED' where public_id = '" + handedIn + "'");
        assertThat(refusals(moves.preview(CaseCommand.VERIFY, List.of(handedIn), "")))
                .containsExactly("accreditation.case.visit-missing");
        assertThat(state(handedIn)).isEqualTo("RECOMMENDED");
    }

    @Test
    void onlyWhatTheRolesAllowIsOffered() {
        assertThat(moves.offered()).containsExactlyInAnyOrder(CaseCommand.RECOMMEND, CaseCommand.RETURN);
        assertThatThrownBy(() -> moves.preview(CaseCommand.NAME, List.of(approved), null))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> moves.preview(CaseCommand.APPROVE, List.of(handedIn), null))
                .isInstanceOf(Rejection.class);
        city.office();
        assertThat(moves.offered()).containsExactlyInAnyOrder(CaseCommand.RETURN, CaseCommand.VERIFY, CaseCommand.NAME);
    }

    @Test
    void theCasesOfAFilterAreThoseInReachUpToABound() {
        assertThat(moves.matching(new CaseFilter("基地", Set.of(), null)))
                .containsExactly(approved, draft, another, handedIn);
        assertThatThrownBy(() -> moves.matching(new CaseFilter("丁基地", Set.of(), null)))
                .isInstanceOf(Rejection.class);
        city.house.sql(
                "insert into accr_case (public_id, organisation, org_path, name, kind, state, state_since) select"
                        + " gen_random_uuid(), gen_random_uuid(), '/1/2/' || 1000 + i || '/', '许多' || i, 'office',"
                        + " 'DRAFT', now() from generate_series(1, " + (BulkMoves.MOST + 1) + ") i");
        assertThatThrownBy(() -> moves.matching(new CaseFilter("许多", Set.of(), null)))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() ->
                        moves.preview(CaseCommand.RECOMMEND, Collections.nCopies(BulkMoves.MOST + 1, draft), null))
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> moves.carryOut(CaseCommand.RECOMMEND, List.of(), null))
                .isInstanceOf(Rejection.class);
    }
}
