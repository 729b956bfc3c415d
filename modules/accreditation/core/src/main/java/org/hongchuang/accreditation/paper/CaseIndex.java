package org.hongchuang.accreditation.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongchuang.accreditation.api.CaseEventView;
import org.hongchuang.accreditation.api.ChangedValue;
import org.hongchuang.accreditation.api.PhotoView;
import org.hongchuang.accreditation.api.TimelineEntry;
import org.hongchuang.accreditation.api.VisitView;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.kernel.text.Writing;
import org.jspecify.annotations.Nullable;

/** The index of a case's archive: what lies in it, what happened, and the visits. Text is written as text. */
record CaseIndex(
        CaseFile file,
        List<VisitView> visits,
        List<PhotoView> photos,
        Function<PageRequest, Page<TimelineEntry>> timeline) {
    private static final Locale CHINESE = Locale.CHINESE;
    private static final String NOTHING = "（空）";
    private static final int MOST_IN_CELL = 32_000;

    void write(List<ArchivedFile> files, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "hongchuang", "1.0");
        Worksheet list = sheet(workbook, "目录", "文件", "字节数", "SHA-256");
        for (int i = 0; i < files.size(); i++) {
            list.value(i + 1, 0, files.get(i).path());
            list.value(i + 1, 1, files.get(i).bytes());
            list.value(i + 1, 2, files.get(i).sha256());
        }
        list.finish();
        history(workbook);
        visits(workbook);
        photos(workbook);
        timeline(workbook);
        workbook.finish();
    }

    private void history(Workbook workbook) throws IOException {
        Worksheet steps = sheet(workbook, "经过", "时间", "办理人", "账号", "动作", "之前", "之后", "意见");
        int row = 1;
        for (CaseEventView event : file.history()) {
            steps.value(row, 0, Writing.instant(event.at(), CHINESE));
            steps.value(row, 1, event.displayName());
            steps.value(row, 2, event.username());
            steps.value(row, 3, label(event.command()));
            steps.value(row, 4, label(event.from()));
            steps.value(row, 5, label(event.to()));
            steps.value(row, 6, event.grounds());
            row++;
        }
        steps.finish();
    }

    private void visits(Workbook workbook) throws IOException {
        Worksheet sheet = sheet(workbook, "实地考察", "日期", "考察人", "记录", "记录人");
        int row = 1;
        for (VisitView visit : visits) {
            sheet.value(row, 0, Writing.date(visit.visitedOn(), CHINESE));
            sheet.value(row, 1, visit.visitors());
            sheet.value(row, 2, visit.remarks());
            sheet.value(row, 3, visit.recordedBy());
            row++;
        }
        sheet.finish();
    }

    private void photos(Workbook workbook) throws IOException {
        Worksheet sheet =
                sheet(workbook, "考察照片", "序号", "说明", "拍摄人", "拍摄日期", "相机时间", "登记人", "登记时间", "SHA-256", "原文件 SHA-256");
        for (int i = 0; i < photos.size(); i++) {
            PhotoView photo = photos.get(i);
            int row = i + 1;
            sheet.value(row, 0, row);
            sheet.value(row, 1, photo.caption());
            sheet.value(row, 2, photo.takenBy());
            sheet.value(row, 3, Writing.date(photo.takenOn(), CHINESE));
            sheet.value(row, 4, photo.cameraAt() == null ? "" : Writing.instant(photo.cameraAt(), CHINESE));
            sheet.value(row, 5, photo.storedBy());
            sheet.value(row, 6, Writing.instant(photo.storedAt(), CHINESE));
            sheet.value(row, 7, photo.sha256());
            sheet.value(row, 8, photo.receivedSha256());
        }
        sheet.finish();
    }

    private void timeline(Workbook workbook) throws IOException {
        Worksheet sheet = sheet(workbook, "时间线", "时间", "类别", "事项", "办理人", "账号", "之前 → 之后", "说明");
        int row = 1;
        for (int first = 0; ; first += PageRequest.MAX_SIZE) {
            List<TimelineEntry> entries =
                    timeline.apply(new PageRequest(first, PageRequest.MAX_SIZE)).rows();
            for (TimelineEntry entry : entries) {
                sheet.value(row, 0, Writing.instant(entry.at(), CHINESE));
                sheet.value(row, 1, label(entry.kind()));
                sheet.value(row, 2, Texts.of(CHINESE, entry.code()));
                sheet.value(row, 3, entry.displayName());
                sheet.value(row, 4, entry.username());
                sheet.value(row, 5, changes(entry));
                sheet.value(row, 6, entry.detail());
                row++;
            }
            if (entries.size() < PageRequest.MAX_SIZE) {
                break;
            }
        }
        sheet.finish();
    }

    /** A cell holds 32,767 characters at most. */
    private static String changes(TimelineEntry entry) {
        StringBuilder text = new StringBuilder();
        if (entry.states() != null) {
            text.append(state(entry, entry.from())).append(" → ").append(state(entry, entry.to()));
        }
        for (ChangedValue change : entry.changes()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(change.labelZh())
                    .append('：')
                    .append(Objects.requireNonNullElse(change.before(), NOTHING))
                    .append(" → ")
                    .append(Objects.requireNonNullElse(change.after(), NOTHING));
        }
        return text.substring(0, Math.min(MOST_IN_CELL, text.length()));
    }

    private static String state(TimelineEntry entry, @Nullable String state) {
        return state == null ? NOTHING : Texts.of(CHINESE, entry.states() + "." + state);
    }

    private static Worksheet sheet(Workbook workbook, String name, String... heads) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int i = 0; i < heads.length; i++) {
            sheet.value(0, i, heads[i]);
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
        return sheet;
    }

    private static String label(Enum<?> constant) {
        return Texts.of(
                CHINESE, "accreditation." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
