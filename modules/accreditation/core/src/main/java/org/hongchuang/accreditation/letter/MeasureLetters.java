package org.hongchuang.accreditation.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.MeasureEffect;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Consequence;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Honour;
import org.jspecify.annotations.Nullable;

/** What a base is told of a measure decided on it: a rectification, its acceptance, the loss of the title. */
@ApplicationScoped
public class MeasureLetters {
    @Inject
    private Letters letters;

    @Inject
    private Editions editions;

    /**
     * Writes the letter of a decided measure; of most kinds there is none.
     *
     * @param metOn the day of the meeting
     * @param notifiedOn the day the base is told, which the letter bears
     */
    public void write(
            BaseCase about,
            MeasureView measure,
            MeasureEffect effect,
            LocalDate metOn,
            LocalDate notifiedOn,
            String minutesNo) {
        Edition edition = editions.resolve(measure.edition());
        String decided = "经" + Wording.day(metOn) + "会议研究决定（" + minutesNo + "），";
        String basis = "根据" + Wording.document(edition) + measure.cite() + "，" + decided;
        switch (measure.kind()) {
            case RECTIFY ->
                write(about, LetterKind.RECTIFY, measure, rectify(measure, basis, effect.dueOn()), notifiedOn);
            case ACCEPT -> write(about, LetterKind.ACCEPT, measure, accept(measure, basis), notifiedOn);
            case WITHDRAW ->
                write(
                        about,
                        LetterKind.WITHDRAW,
                        measure,
                        withdraw(about, edition, measure, basis, effect, metOn),
                        notifiedOn);
            default -> {}
        }
    }

    private void write(BaseCase about, LetterKind kind, MeasureView measure, List<String> paragraphs, LocalDate on) {
        letters.write(about, kind, measure.id(), measure.year(), measure.edition(), paragraphs, on);
    }

    private static List<String> rectify(MeasureView measure, String basis, @Nullable LocalDate dueOn) {
        List<String> text = new ArrayList<>();
        text.add(basis + "责令你单位限期整改（" + measure.year() + "年度事项：" + measure.labelZh() + "）。");
        text.add(Wording.grounds(measure.grounds()));
        if (dueOn != null) {
            text.add("请你单位于" + Wording.day(dueOn) + "前（含当日）完成整改，并书面报送整改情况和证明材料，接受验收。");
        }
        return text;
    }

    private static List<String> accept(MeasureView measure, String basis) {
        LocalDate visited = measure.terms().visitedOn();
        return List.of(
                basis + "你单位的整改通过验收，整改期结束，命名继续有效。",
                (visited == null
                                ? ""
                                : "验收日期：" + Wording.day(visited) + "，验收人员："
                                        + measure.terms().visitors() + "。")
                        + Wording.grounds(measure.grounds()));
    }

    private static List<String> withdraw(
            BaseCase about, Edition edition, MeasureView measure, String basis, MeasureEffect effect, LocalDate metOn) {
        String kind = about.view(0).kind();
        Honour honour = edition.policy().honourOf(kind);
        String title =
                honour == null ? kinds(edition, List.of(kind)) : honour.title().zh();
        List<String> text = new ArrayList<>();
        text.add(basis + "自" + Wording.day(metOn) + "起撤销你单位“" + title + "”的命名（" + measure.labelZh() + "）。");
        text.add(Wording.grounds(measure.grounds()));
        if (honour != null && honour.plaque()) {
            text.add("请你单位自收到本通知之日起停止使用该称号，并交回牌匾。");
        }
        ban(edition, measure, effect).ifPresent(text::add);
        return text;
    }

    private static Optional<String> ban(Edition edition, MeasureView measure, MeasureEffect effect) {
        LocalDate from = effect.banFrom();
        LocalDate last = effect.banLastDay();
        if (from == null) {
            return Optional.empty();
        }
        List<String> kinds = Stream.concat(edition.consequences().stream(), edition.misconduct().stream())
                .filter(rule -> rule.id().equals(measure.rule()))
                .map(Consequence::banKinds)
                .flatMap(List::stream)
                .toList();
        String what = kinds.isEmpty() ? "。" : "“" + kinds(edition, kinds) + "”称号。";
        return Optional.of(
                last == null
                        ? "自" + Wording.day(from) + "起，你单位不得再次申报" + what
                        : "自" + Wording.day(from) + "至" + Wording.day(last) + "（含当日），你单位不得申报" + what);
    }

    private static String kinds(Edition edition, List<String> ids) {
        return edition.kinds().stream()
                .filter(kind -> ids.contains(kind.id()))
                .map(kind -> kind.label().zh())
                .collect(Collectors.joining("、"));
    }
}
