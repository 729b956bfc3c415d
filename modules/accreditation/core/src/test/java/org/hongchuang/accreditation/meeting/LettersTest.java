package org.hongchuang.accreditation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hongchuang.accreditation.meeting.Boardroom.TODAY;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hongchuang.accreditation.api.CaseReview;
import org.hongchuang.accreditation.api.Decision;
import org.hongchuang.accreditation.api.MeasureKind;
import org.hongchuang.accreditation.api.MeasureTerms;
import org.hongchuang.accreditation.api.PaperFormat;
import org.hongchuang.accreditation.api.PaperRow;
import org.hongchuang.accreditation.api.Papers;
import org.hongchuang.accreditation.api.Proposal;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.NotFound;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What bases are told in writing of what was decided about them. */
class LettersTest {
    private static Boardroom room;

    @BeforeAll
    static void open() {
        room = new Boardroom();
        room.house.sql("insert into kern_organisation (id, public_id, path, kind, name) values"
                + " (1, gen_random_uuid(), '/1/', 'CITY', '市总工会')");
    }

    private static List<PaperRow> letters(int number, UUID subject) {
        return room.house.in(() -> room.house.bean(Papers.class).letters(room.id(number), subject));
    }

    private static String read(int number, String paper) throws IOException {
        byte[] written = room.house
                .in(() -> room.house.bean(Papers.class).write(room.id(number), paper, PaperFormat.PDF))
                .content();
        try (PDDocument pdf = Loader.loadPDF(written)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    @Test
    void aWithdrawalStatesArticleReasonAndBanAndReadsTheSameAfterTheBaseIsRenamed() throws IOException {
        UUID withdrawal = room.decided(room.proposeBy(1, "unlawful_operation"));
        PaperRow letter = letters(1, withdrawal).get(0);
        assertThat(letter.label().zh()).isEqualTo("撤销命名通知书（2026年度）2026年11月21日");
        String before = read(1, letter.id());

        assertThat(before)
                .contains("撤销命名通知书", "基地1：", "附件2第七条（二）1", "违法违规经营", "事实与理由：经核实。")
                .contains("并交回牌匾。", "党组纪要〔2026〕9号", "自2026年11月21日至2029年11月21日（含当日），你单位不得申报。", "市总工会（盖章）");
        room.house.sql("update accr_case set name = '改名的基地' where id = 1");
        assertThat(read(1, letter.id())).isEqualTo(before);
        assertThatThrownBy(() -> room.house.sql("update accr_letter set addressee = '另一个'"))
                .isInstanceOf(IllegalStateException.class);
        byte[] word = room.house
                .in(() -> room.house.bean(Papers.class).write(room.id(1), letter.id(), PaperFormat.DOCX))
                .content();
        assertThat(word).startsWith('P', 'K');

        room.house.become("elsewhere", "/1/3/", Role.COUNTY_OFFICER);
        assertThatThrownBy(() -> read(1, letter.id())).isInstanceOf(NotFound.class);
        room.house.become("base", "/1/2/10/", Role.APPLICANT);
        assertThat(letters(1, withdrawal)).hasSize(1);
    }

    @Test
    void aRectificationNamesItsLastDayAndItsAcceptanceTheVisit() throws IOException {
        room.under(2, "guizhou-bases", "provincial");
        LocalDate due = LocalDate.of(2026, 12, 31);
        UUID rectify =
                room.decided(room.propose(Proposal.onRule(room.id(2), "rectify", "考核未达标。", MeasureTerms.until(due))));
        assertThat(read(2, letters(2, rectify).get(0).id()))
                .contains("限期整改通知书", "三（六）1", "事实与理由：考核未达标。", "2026年12月31日前（含当日）");

        UUID accepted = room.follow(rectify, MeasureKind.ACCEPT, MeasureTerms.visit(TODAY, "王五"));
        room.attach(accepted);
        room.decided(accepted);
        assertThat(read(2, letters(2, accepted).get(0).id())).contains("整改验收通知书", "命名继续有效", "验收人员：王五");
        UUID warned = room.decided(room.propose(
                new Proposal(room.id(2), null, null, null, MeasureKind.WARN, "三（五）1", "整改不及时", MeasureTerms.NONE)));
        assertThat(letters(2, warned)).isEmpty();
    }

    @Test
    void aRefusalStatesTheReasonAndThatApplyingAgainIsPossible() throws IOException {
        room.house.sql("update accr_case set state = 'VERIFIED', named_on = null, named_by = null, decided_on = null,"
                + " minutes_no = null, decided_by = null where id = 3");
        room.recorder();
        room.house.run(() ->
                room.house.bean(CaseReview.class).reject(room.id(3), new Decision(TODAY, "党组纪要〔2026〕10号", "场地不足")));
        assertThat(read(3, letters(3, room.id(3)).get(0).id()))
                .contains("不予认定通知书", "附件1", "党组纪要〔2026〕10号", "不予认定", "场地不足", "可以重新申请");
    }
}
