package org.hongchuang.accreditation.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.Portfolio;
import org.hongchuang.accreditation.api.FiguresImport;
import org.hongchuang.accreditation.api.FiguresImports;
import org.hongchuang.accreditation.roster.Rosters;
import org.hongchuang.kernel.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** As many rows as are accepted at once; see docs/performance.md for the command and what was measured. */
@EnabledIfSystemProperty(named = "large.import", matches = "[0-9]+")
class LargeImportTest {
    private static final int ROWS = Integer.getInteger("large.import", 1000);

    @TempDir
    private Path folder;

    @Test
    void figuresAndRostersOfAHundredThousandRowsComeInWithinBounds() throws IOException {
        House house = new House();
        Portfolio.named(house, ROWS);
        house.become("office", "/1/", Role.OFFICE_OFFICER);
        Path file = figures();
        told("file of figures, bytes", Files.size(file));
        long began = System.nanoTime();
        FiguresImport checked = house.in(() -> {
            try (InputStream in = Files.newInputStream(file)) {
                return house.bean(FiguresImports.class).check(2026, "数据.xlsx", in);
            }
        });
        told("figures checked, ms", since(began));
        assertThat(checked.changed()).isEqualTo(ROWS);
        began = System.nanoTime();
        house.in(() -> house.bean(FiguresImports.class).confirm(checked.id()));
        told("figures confirmed, ms", since(began));
        assertThat(house.value("select count(*) from accr_figures where revision = 2"))
                .isEqualTo(Integer.toString(ROWS));
        byte[] roster = Files.readAllBytes(roster());
        began = System.nanoTime();
        house.in(() -> house.bean(Rosters.class)
                .replace(
                        1,
                        "花名册.xlsx",
                        new ByteArrayInputStream(roster),
                        LocalDate.ofInstant(house.now(), ZoneOffset.UTC)));
        told("roster imported, ms", since(began));
    }

    private Path figures() throws IOException {
        Path file = folder.resolve("figures.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            String[] heads = {"统一社会信用代码", "基地名称", "成功企业纳税额", "当年新增就业人数"};
            for (int i = 0; i < heads.length; i++) {
                sheet.value(0, i, heads[i]);
            }
            for (int row = 1; row <= ROWS; row++) {
                sheet.value(row, 0, "C" + row);
                sheet.value(row, 1, "基地" + row);
                sheet.value(row, 2, row);
                sheet.value(row, 3, row % 90);
                if (row % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
        return file;
    }

    private Path roster() throws IOException {
        Path file = folder.resolve("roster.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            String[] heads = {"入驻企业或个体工商户", "联系人", "电话", "职工数", "入驻时间"};
            for (int i = 0; i < heads.length; i++) {
                sheet.value(0, i, heads[i]);
            }
            for (int row = 1; row <= ROWS; row++) {
                sheet.value(row, 0, "企业" + row);
                sheet.value(row, 1, "张三");
                sheet.value(row, 2, "13800000001");
                sheet.value(row, 3, row % 90);
                sheet.value(row, 4, "2024-03-01");
                if (row % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
        return file;
    }

    private static long since(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static void told(String what, long value) {
        System.out.printf(Locale.ROOT, "%s: %,d%n", what, value);
    }
}
