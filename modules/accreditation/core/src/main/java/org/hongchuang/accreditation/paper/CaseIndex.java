package org.hongchuang.accreditation.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongchuang.accreditation.api.CaseEventView;
import org.hongchuang.accreditation.api.VisitView;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.kernel.text.Writing;

/** The index of a case's archive: what lies in it, what happened, and the visits. Text is written as text. */
record CaseIndex(CaseFile file, List<VisitView> visits) {
    private static final Locale CHINESE = Locale.CHINESE;

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
