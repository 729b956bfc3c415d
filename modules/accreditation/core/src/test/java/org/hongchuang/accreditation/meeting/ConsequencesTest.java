package org.hongchuang.accreditation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hongchuang.accreditation.meeting.Boardroom.TODAY;
import static org.hongchuang.accreditation.meeting.Boardroom.code;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.BanFilter;
import org.hongchuang.accreditation.api.BanView;
import org.hongchuang.accreditation.api.Bans;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.FindingState;
import org.hongchuang.accreditation.api.FindingView;
import org.hongchuang.accreditation.api.Findings;
import org.hongchuang.accreditation.api.MeasureKind;
import org.hongchuang.accreditation.api.MeasureState;
import org.hongchuang.accreditation.api.MeasureTerms;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.accreditation.api.Measures;
import org.hongchuang.accreditation.api.MeetingDraft;
import org.hongchuang.accreditation.api.Proposal;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.hongchuang.kernel.task.TaskItem;
import org.junit.jupiter.api.Test;

/** The unhappy life of a base, from the finding to the ban's last day, under three regimes. */
class ConsequencesTest {
    private static final String CITY = "nanchang-bases";
    private final Boardroom room = new Boardroom();

    private UUID rectifying(int number) {
        room.scoredPoorly(number);
        room.nightPasses();
        return room.decided(room.proposeOn(room.finding(number, "consequence:rectify")));
    }

    @Test
    void aPoorAppraisalIsRectifiedWithinThreeCalendarMonthsAndAccepted() {
        room.scoredPoorly(1);
        room.nightPasses();
        FindingView found = room.finding(1, "consequence:rectify");
        UUID rectify = room.proposeOn(found);
        assertThat(room.measure(rectify)).satisfies(measure -> {
            assertThat(measure.receipt()).isEqualTo(found.receipt());
            assertThat(measure.cite()).isEqualTo("附件2 第七条（一）2");
        });
        assertThat(room.preview(room.approving(rectify))).singleElement().satisfies(effect -> {
            assertThat(effect.step()).isEqualTo(CaseCommand.REQUIRE_RECTIFICATION);
            assertThat(effect.dueOn()).isEqualTo(LocalDate.of(2027, 2, 21));
            assertThat(effect.problem()).isNull();
        });
        assertThat(room.state(1)).isEqualTo("NAMED");

        room.decided(rectify);
        assertThat(room.state(1)).isEqualTo("RECTIFYING");
        assertThat(room.measure(rectify).dueOn()).isEqualTo(LocalDate.of(2027, 2, 21));
        assertThat(room.finding(1, "consequence:rectify")).satisfies(settled -> {
            assertThat(settled.state()).isEqualTo(FindingState.SETTLED);
            assertThat(settled.decision()).contains("党组纪要〔2026〕9号");
        });

        UUID accept = room.follow(rectify, MeasureKind.ACCEPT, MeasureTerms.visit(TODAY, "王五、赵六"));
        assertThatThrownBy(() -> room.decided(accept)).hasMessage("accreditation.measure.evidence-missing");
        assertThat(room.state(1)).isEqualTo("RECTIFYING");
        room.attach(accept);
        room.decided(accept);
        assertThat(room.state(1)).isEqualTo("NAMED");
        assertThatThrownBy(() -> room.follow(rectify, MeasureKind.FAIL, MeasureTerms.NONE))
                .hasMessage("accreditation.measure.concluded");
    }

    @Test
    void threeMonthsRunFromTheDayTheBaseWasToldItsResultIfThatIsBeforeTheMeeting() {
        room.scoredPoorly(1);
        room.nightPasses();
        Portfolio.determine(room.house, 1, 2026, "below_good", LocalDate.of(2026, 11, 2));
        UUID rectify = room.proposeOn(room.finding(1, "consequence:rectify"));
        assertThat(due(rectify)).as("not told yet").isEqualTo(LocalDate.of(2027, 2, 21));
        told(LocalDate.of(2026, 11, 5));
        assertThat(due(rectify)).isEqualTo(LocalDate.of(2027, 2, 5));
        room.on(LocalDate.of(2027, 2, 4));
        assertThat(due(rectify)).isEqualTo(LocalDate.of(2027, 2, 5));
        room.on(LocalDate.of(2027, 2, 5));
        assertThat(due(rectify)).as("that time is over").isEqualTo(LocalDate.of(2027, 5, 5));
    }

    private void told(LocalDate day) {
        room.house.sql(
                "insert into accr_result_notice (result_id, notified_on, how, recorded_by, recorded_at) select id, '"
                        + day + "', '书面', 'office', now() from accr_result where case_id = 1");
    }

    private LocalDate due(UUID measure) {
        return room.preview(room.approving(measure)).get(0).dueOn();
    }

    @Test
    void aRectificationNobodyJudgedIsFoundTheDayAfterItsLastDayAndNothingChangesByItself() {
        rectifying(1);
        room.on(LocalDate.of(2027, 2, 21));
        room.nightPasses();
        assertThat(room.findings(1, "deadline:rectification")).isEmpty();

        room.on(LocalDate.of(2027, 2, 22));
        room.nightPasses();
        room.nightPasses();
        assertThat(room.findings(1, "deadline:rectification")).singleElement().satisfies(found -> {
            assertThat(found.state()).isEqualTo(FindingState.OPEN);
            assertThat(found.measure()).isNotNull();
            assertThat(found.labelZh()).contains("2027年2月21日");
        });
        assertThat(room.state(1)).isEqualTo("RECTIFYING");
    }

    @Test
    void aFailedRectificationIsWithdrawnWithoutABanForTheTextStatesNone() {
        UUID rectify = rectifying(1);
        room.on(LocalDate.of(2027, 2, 21));
        UUID early = room.follow(rectify, MeasureKind.FAIL, MeasureTerms.NONE);
        assertThatThrownBy(() -> room.decided(early)).hasMessage("accreditation.measure.not-due");
        assertThat(room.preview(room.approving(early))).singleElement().satisfies(effect -> assertThat(effect.problem())
                .isNotNull());

        room.on(LocalDate.of(2027, 2, 22));
        room.nightPasses();
        assertThatThrownBy(() -> room.proposeBy(1, "withdraw_after_rectification"))
                .hasMessage("accreditation.measure.grounds-denied");

        room.decided(early);
        assertThat(room.finding(1, "deadline:rectification").state()).isEqualTo(FindingState.SETTLED);
        assertThat(room.state(1)).isEqualTo("RECTIFYING");
        room.nightPasses();
        FindingView failed = room.finding(1, "consequence:withdraw_after_rectification");
        room.decided(room.proposeOn(failed));

        assertThat(room.state(1)).isEqualTo("WITHDRAWN");
        assertThat(room.night.count("accr_ban")).isZero();
    }

    @Test
    void misconductTakesTheTitleAndBansForThreeYearsTheLastDayIncluded() {
        UUID withdraw = room.proposeBy(1, "unlawful_operation");
        assertThat(room.preview(room.approving(withdraw))).singleElement().satisfies(effect -> {
            assertThat(effect.banFrom()).isEqualTo(TODAY);
            assertThat(effect.banLastDay()).isEqualTo(LocalDate.of(2029, 11, 21));
        });
        room.decided(withdraw);

        assertThat(room.state(1)).isEqualTo("WITHDRAWN");
        assertThat(room.ban(code(1), CITY, "production", LocalDate.of(2026, 11, 20)))
                .isEmpty();
        assertThat(room.ban(code(1), CITY, "production", TODAY)).isPresent();
        assertThat(room.ban(code(1), CITY, "office", LocalDate.of(2029, 11, 21)))
                .hasValueSatisfying(ban -> assertThat(ban.cite()).isEqualTo("附件2 第七条（二）1"));
        assertThat(room.ban(code(1), CITY, "office", LocalDate.of(2029, 11, 22)))
                .isEmpty();
        assertThat(room.ban(code(1), "guizhou-bases", "provincial", TODAY)).isEmpty();
        assertThat(room.ban(code(2), CITY, "office", TODAY)).isEmpty();
    }

    @Test
    void theEndOfABanIsFoundAndItsLiftingEndsItBefore() {
        UUID first = room.decided(room.proposeBy(1, "unlawful_operation"));
        UUID second = room.decided(room.proposeBy(2, "unlawful_operation"));
        room.on(LocalDate.of(2028, 3, 1));
        room.decided(room.follow(second, MeasureKind.LIFT, MeasureTerms.NONE));
        assertThat(room.ban(code(2), CITY, "office", LocalDate.of(2028, 2, 29))).isPresent();
        assertThat(room.ban(code(2), CITY, "office", LocalDate.of(2028, 3, 1))).isEmpty();
        assertThatThrownBy(() -> room.follow(second, MeasureKind.LIFT, MeasureTerms.NONE))
                .hasMessage("accreditation.measure.concluded");

        room.on(LocalDate.of(2029, 11, 22));
        room.nightPasses();
        assertThat(room.findings(1, "deadline:ban")).hasSize(1);
        assertThat(room.findings(2, "deadline:ban")).isEmpty();
        assertThat(room.measure(first).state()).isEqualTo(MeasureState.DECIDED);
    }

    @Test
    void aSuccessorIsBoundByADecisionOfItsOwn() {
        UUID withdraw = room.decided(room.proposeBy(1, "unlawful_operation"));
        assertThatThrownBy(() ->
                        room.follow(withdraw, MeasureKind.SUCCESSOR, MeasureTerms.unit("91360100MA00000000", "新甲公司")))
                .hasMessage("accreditation.ban.credit-code");
        room.decided(room.follow(withdraw, MeasureKind.SUCCESSOR, MeasureTerms.unit(code(7), "新甲公司")));

        assertThat(room.ban(code(7), CITY, "office", TODAY)).hasValueSatisfying(ban -> assertThat(ban.units())
                .extracting(BanView.Unit::creditCode)
                .containsExactly(code(1), code(7)));
        room.office();
        Bans bans = room.house.bean(Bans.class);
        assertThat(bans.page(new BanFilter("新甲", true, null), Boardroom.ALL).total())
                .isEqualTo(1);
        assertThat(bans.page(new BanFilter(code(7), true, CITY), Boardroom.ALL).total())
                .isEqualTo(1);
        room.house.become("county", "/1/3/", Role.COUNTY_OFFICER);
        assertThat(bans.page(BanFilter.ALL, Boardroom.ALL).total()).isZero();
    }

    @Test
    void guizhouSuspendsTheProvincialTitleForFiveYears() {
        room.under(1, "guizhou-bases", "provincial");
        room.decided(room.proposeBy(1, "falsification"));

        assertThat(room.ban(code(1), "guizhou-bases", "provincial", LocalDate.of(2031, 11, 21)))
                .hasValueSatisfying(ban -> assertThat(ban.kinds()).containsExactly("provincial"));
        assertThat(room.ban(code(1), "guizhou-bases", "provincial", LocalDate.of(2031, 11, 22)))
                .isEmpty();
        assertThat(room.ban(code(1), "guizhou-bases", "city", TODAY)).isEmpty();
        assertThat(room.ban(code(1), CITY, "office", TODAY)).isEmpty();
    }

    @Test
    void guizhouSetsTheTimeToRectifyInEachDecision() {
        room.under(1, "guizhou-bases", "provincial");
        assertThatThrownBy(() -> room.proposeBy(1, "rectify")).hasMessage("accreditation.measure.due-day");
        LocalDate due = LocalDate.of(2026, 12, 31);
        UUID rectify =
                room.decided(room.propose(Proposal.onRule(room.id(1), "rectify", "考核未达标", MeasureTerms.until(due))));

        assertThat(room.measure(rectify).dueOn()).isEqualTo(due);
        assertThat(room.state(1)).isEqualTo("RECTIFYING");
    }

    @Test
    void guizhouReviewsAFailedRectificationBeforeItTakesTheTitle() {
        room.under(1, "guizhou-bases", "provincial");
        UUID failed = failedInGuizhou();
        assertThat(room.followers(failed)).containsExactly(MeasureKind.REVIEW_PASS, MeasureKind.REVIEW_FAIL);
        assertThatThrownBy(() -> room.follow(failed, MeasureKind.REVIEW_FAIL, MeasureTerms.NONE))
                .hasMessage("accreditation.visit.day");
        assertThat(room.reviewsWaiting()).extracting(TaskItem::title).containsExactly("基地1");
        room.nightPasses("guizhou-bases");
        assertThat(room.findings(1, "consequence:withdraw_after_rectification")).isEmpty();

        UUID review = room.follow(failed, MeasureKind.REVIEW_FAIL, MeasureTerms.visit(LocalDate.of(2027, 1, 1), "王五"));
        assertThatThrownBy(() -> room.decided(review)).hasMessage("accreditation.measure.evidence-missing");
        assertThat(room.reviewsWaiting()).isEmpty();
        room.attach(review);
        room.decided(review);
        room.nightPasses("guizhou-bases");
        room.decided(room.proposeOn(room.finding(1, "consequence:withdraw_after_rectification")));

        assertThat(room.state(1)).isEqualTo("WITHDRAWN");
        assertThat(room.ban(code(1), "guizhou-bases", "provincial", LocalDate.of(2030, 1, 1)))
                .isPresent();
        assertThat(room.ban(code(1), "guizhou-bases", "provincial", LocalDate.of(2030, 1, 2)))
                .isEmpty();
    }

    @Test
    void whoPassesTheReviewKeepsTheTitleThoughRectificationFailed() {
        room.under(1, "guizhou-bases", "provincial");
        UUID review = room.follow(
                failedInGuizhou(), MeasureKind.REVIEW_PASS, MeasureTerms.visit(LocalDate.of(2027, 1, 1), "王五"));
        room.attach(review);
        room.decided(review);
        room.nightPasses("guizhou-bases");

        assertThat(room.state(1)).isEqualTo("NAMED");
        assertThatThrownBy(() -> room.proposeBy(1, "withdraw_after_rectification"))
                .hasMessage("accreditation.measure.grounds-denied");
    }

    @Test
    void whereNoReviewIsAskedForNoneCanBeProposed() {
        UUID rectify = rectifying(1);
        room.on(LocalDate.of(2027, 2, 22));
        UUID failed = room.decided(room.follow(rectify, MeasureKind.FAIL, MeasureTerms.NONE));

        assertThat(room.followers(failed)).isEmpty();
        assertThat(room.reviewsWaiting()).isEmpty();
        assertThatThrownBy(() -> room.follow(failed, MeasureKind.REVIEW_FAIL, MeasureTerms.visit(TODAY, "王五")))
                .hasMessage("accreditation.measure.kind-does-not-follow");
    }

    private UUID failedInGuizhou() {
        MeasureTerms until = MeasureTerms.until(LocalDate.of(2026, 12, 31));
        UUID rectify = room.decided(room.propose(Proposal.onRule(room.id(1), "rectify", "考核未达标", until)));
        room.on(LocalDate.of(2027, 1, 1));
        return room.decided(room.follow(rectify, MeasureKind.FAIL, MeasureTerms.NONE));
    }

    @Test
    void ganzhouWithdrawsOnlyOnceTheApprovalOfTheProvinceIsOnRecord() {
        room.under(1, "ganzhou-bases", "base");
        assertThatThrownBy(() -> room.proposeBy(1, "delist")).hasMessage("accreditation.measure.grounds-denied");
        UUID report = room.decided(room.proposeBy(1, "report_delisting"));
        assertThatThrownBy(() -> room.proposeBy(1, "delist")).hasMessage("accreditation.measure.grounds-denied");

        UUID approval = room.follow(report, MeasureKind.APPROVAL, MeasureTerms.reply("赣工信批〔2026〕1号", TODAY));
        assertThatThrownBy(() -> room.decided(approval)).hasMessage("accreditation.measure.evidence-missing");
        room.attach(approval);
        room.decided(approval);
        room.decided(room.proposeBy(1, "delist"));

        assertThat(room.state(1)).isEqualTo("WITHDRAWN");
        assertThat(room.night.count("accr_ban")).isZero();
    }

    @Test
    void aMeetingRecordedTwiceIsRecordedOnceAndAnotherUnderItsIdIsRefused() {
        UUID withdraw = room.proposeBy(1, "unlawful_operation");
        UUID other = room.proposeBy(2, "unlawful_operation");
        MeetingDraft draft = room.approving(withdraw);
        assertThat(room.record(draft)).isEqualTo(room.record(draft));
        assertThat(room.night.count("accr_ban")).isEqualTo(1);
        assertThat(room.night.count("kern_document where subject = '" + draft.id() + "'"))
                .isEqualTo(1);

        MeetingDraft changed =
                new MeetingDraft(draft.id(), TODAY, TODAY, "另一份", List.of(new MeetingDraft.Vote(other, true, "")));
        assertThatThrownBy(() -> room.record(changed)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> room.record(room.approving(withdraw))).isInstanceOf(IllegalMove.class);
    }

    @Test
    void aMeetingDecidesAllOfItsMeasuresOrNone() {
        UUID good = room.proposeBy(1, "unlawful_operation");
        UUID twin = room.proposeBy(2, "unlawful_operation");
        UUID second = room.proposeBy(2, "promised_services");
        assertThatThrownBy(() -> room.record(room.approving(good, twin, second)))
                .isInstanceOf(IllegalMove.class);

        assertThat(room.state(1)).isEqualTo("NAMED");
        assertThat(room.night.count("accr_meeting")).isZero();
        assertThat(room.night.count("accr_ban")).isZero();
    }

    @Test
    void aRefusedMeasureSettlesItsFindingAndSaysWhy() {
        room.nightPasses();
        UUID measure = room.proposeOn(room.finding(1, "consequence:low_success_rate"));
        assertThatThrownBy(() -> room.record(new MeetingDraft(
                        UUID.randomUUID(), TODAY, TODAY, "1号", List.of(new MeetingDraft.Vote(measure, false, " ")))))
                .hasMessage("accreditation.meeting.grounds-missing");
        room.record(new MeetingDraft(
                UUID.randomUUID(), TODAY, TODAY, "1号", List.of(new MeetingDraft.Vote(measure, false, "已有改善"))));

        assertThat(room.measure(measure).state()).isEqualTo(MeasureState.REJECTED);
        assertThat(room.finding(1, "consequence:low_success_rate").decision()).contains("已有改善");
        assertThat(room.state(1)).isEqualTo("NAMED");
    }

    @Test
    void whileAMeasureIsProposedItsFindingWaitsAndARetractedOneFreesIt() {
        room.nightPasses();
        FindingView found = room.finding(1, "consequence:low_success_rate");
        UUID measure = room.proposeOn(found);
        assertThatThrownBy(() -> room.proposeOn(found)).hasMessage("accreditation.measure.waiting");
        assertThatThrownBy(() ->
                        room.house.in(() -> room.house.bean(Findings.class).settle(found.id(), "不处理")))
                .hasMessage("accreditation.finding.measure-proposed");
        room.house.run(() -> room.house.bean(Measures.class).retract(measure, "数据有误"));

        assertThat(room.measure(measure).state()).isEqualTo(MeasureState.RETRACTED);
        assertThat(room.finding(1, "consequence:low_success_rate").open()).isTrue();
        room.proposeOn(found);
    }

    @Test
    void aFindingWhoseGroundNoLongerHoldsIsShownSoAndStaysOpen() {
        room.nightPasses();
        room.house.sql("insert into accr_figures (case_id, year, revision, figures, source, entered_by, entered_at)"
                + " values (1, 2026, 2, '{\"residents\": 20, \"stable_residents\": 18}', 'FORM', 'applicant', now())");
        room.nightPasses();

        FindingView found = room.finding(1, "consequence:low_success_rate");
        assertThat(found.open()).isTrue();
        assertThat(found.lapsed()).isNotNull().isNotEqualTo(found.receipt());
        assertThat(room.finding(2, "consequence:low_success_rate").lapsed()).isNull();
        assertThatThrownBy(() -> room.proposeOn(found)).hasMessage("accreditation.measure.grounds-denied");
        room.house.sql("insert into accr_figures (case_id, year, revision, figures, source, entered_by, entered_at)"
                + " values (1, 2026, 3, '{\"residents\": 20, \"stable_residents\": 2}', 'FORM', 'applicant', now())");
        room.nightPasses();
        assertThat(room.finding(1, "consequence:low_success_rate").lapsed()).isNull();
    }

    @Test
    void whoProposedItRecordsNoDecisionOnItInCodeAndInTheDatabase() {
        UUID measure = room.proposeBy(1, "unlawful_operation");
        room.house.become("office", "/1/", Role.OFFICE_OFFICER, Role.DECISION_RECORDER);
        MeetingDraft draft = room.approving(measure);
        assertThatThrownBy(() -> room.house.in(() -> room.house
                        .bean(org.hongchuang.accreditation.api.Meetings.class)
                        .decide(draft, "纪要.pdf", "application/pdf", new java.io.ByteArrayInputStream(new byte[1]))))
                .hasMessage("accreditation.measure.same-person");

        room.house.sql("insert into accr_meeting (public_id, org_path, minutes_no, met_on, notified_on, content_sha256,"
                + " recorded_by, recorded_at) values (gen_random_uuid(), '/1/', '1', now(), now(), repeat('0', 64),"
                + " 'office', now())");
        assertThatThrownBy(() -> room.house.sql("insert into accr_measure_end (measure_id, proposed_by, state,"
                        + " meeting_id, effective_on, ended_by, ended_at) select m.id, m.proposed_by, 'DECIDED', g.id,"
                        + " now(), 'office', now() from accr_measure m, accr_meeting g"))
                .rootCause()
                .hasMessageContaining("accr_measure_four_eyes");
    }

    @Test
    void whatWasDecidedCannotBeChanged() {
        room.decided(room.proposeBy(1, "unlawful_operation"));
        for (String table : List.of(
                "accr_measure", "accr_measure_end", "accr_meeting", "accr_ban", "accr_ban_unit", "accr_ban_lift")) {
            assertThatThrownBy(() -> room.house.sql("delete from " + table))
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void moneyIsRecoveredOnlyByAnArticleAndAnAmount() {
        UUID caseId = room.id(1);
        assertThatThrownBy(() -> room.propose(
                        Proposal.free(caseId, MeasureKind.RECOVER, " ", "虚报", MeasureTerms.recover(BigDecimal.TEN))))
                .hasMessage("accreditation.measure.cite-missing");
        assertThatThrownBy(() -> room.propose(Proposal.free(
                        caseId, MeasureKind.RECOVER, "第八条", "虚报", MeasureTerms.recover(new BigDecimal("0.001")))))
                .hasMessage("accreditation.measure.amount");
        assertThatThrownBy(
                        () -> room.propose(Proposal.free(caseId, MeasureKind.WITHDRAW, "第八条", "虚报", MeasureTerms.NONE)))
                .hasMessage("accreditation.measure.rule-missing");
        UUID recover = room.decided(room.propose(Proposal.free(
                caseId, MeasureKind.RECOVER, "第八条", "虚报", MeasureTerms.recover(new BigDecimal("1200.5")))));
        assertThat(room.measure(recover).terms().amount()).isEqualByComparingTo("1200.50");
    }

    @Test
    void measuresAreReachedByOrganisationAndABaseSeesWhatWasDecided() {
        UUID measure = room.proposeBy(1, "unlawful_operation");
        Measures measures = room.house.bean(Measures.class);
        room.house.become("county3", "/1/3/", Role.COUNTY_OFFICER);
        assertThatThrownBy(() -> measures.get(measure)).isInstanceOf(NotFound.class);
        room.house.become("base1", "/1/2/10/", Role.APPLICANT);
        assertThat(room.house.in(() -> measures.ofCase(room.id(1)))).isEmpty();
        room.decided(measure);
        room.house.become("base1", "/1/2/10/", Role.APPLICANT);
        assertThat(room.house.in(() -> measures.ofCase(room.id(1))))
                .extracting(MeasureView::id)
                .containsExactly(measure);
    }

    @Test
    void aMeetingCannotLieAheadNorTellBeforeItMet() {
        UUID measure = room.proposeBy(1, "unlawful_operation");
        List<MeetingDraft.Vote> votes = List.of(new MeetingDraft.Vote(measure, true, ""));
        assertThatThrownBy(() -> room.preview(
                        new MeetingDraft(UUID.randomUUID(), TODAY.plusDays(1), TODAY.plusDays(1), "1", votes)))
                .isInstanceOf(Rejection.class)
                .hasMessage("accreditation.meeting.day");
        assertThatThrownBy(
                        () -> room.preview(new MeetingDraft(UUID.randomUUID(), TODAY, TODAY.minusDays(1), "1", votes)))
                .hasMessage("accreditation.meeting.notice-day");
        assertThatThrownBy(() -> room.preview(new MeetingDraft(UUID.randomUUID(), TODAY, TODAY, "1", List.of())))
                .hasMessage("accreditation.meeting.nothing-chosen");
    }
}
