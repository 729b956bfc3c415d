package org.hongchuang.accreditation.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hongchuang.kernel.text.Writing;
import org.hongchuang.papers.Block;
import org.hongchuang.papers.Line;
import org.hongchuang.papers.Paper;
import org.hongchuang.rulebook.Honour;

/** What a base receives with its title. */
final class HonourPaper {
    private static final int LARGE = 20;
    private static final int TEXT = 16;
    private static final int PLAQUE = 34;

    private HonourPaper() {}

    static Paper certificate(CaseFile file, Honour honour, String issuer) {
        LocalDate namedOn = Objects.requireNonNull(file.view().namedOn(), "a base that was named");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Gap(28));
        blocks.add(new Block.Text(Line.centred("证　书").bold().sized(PLAQUE)));
        blocks.add(new Block.Gap(12));
        blocks.add(text(file.view().name() + "："));
        blocks.add(new Block.Text(Line.paragraph("经研究决定，认定你单位为“"
                        + honour.title().zh() + "”"
                        + (honour.term() == null ? "" : "，有效期" + honour.term().years() + "年") + "。")
                .sized(TEXT)));
        blocks.add(new Block.Text(Line.paragraph("特发此证。").sized(TEXT)));
        blocks.add(new Block.Gap(18));
        blocks.add(new Block.Text(Line.right(issuer + "（盖章）").sized(TEXT)));
        blocks.add(
                new Block.Text(Line.right(Writing.date(namedOn, Locale.CHINESE)).sized(TEXT)));
        return new Paper(file.view().name() + " 证书", Paper.Layout.LANDSCAPE, blocks, file.footer());
    }

    /** The words on the plaque, for the workshop that makes it. */
    static Paper plaque(CaseFile file, Honour honour, String issuer) {
        LocalDate namedOn = Objects.requireNonNull(file.view().namedOn(), "a base that was named");
        return new Paper(
                file.view().name() + " 牌匾文字",
                Paper.Layout.LANDSCAPE,
                List.of(
                        new Block.Gap(40),
                        new Block.Text(Line.centred(honour.title().zh()).bold().sized(PLAQUE)),
                        new Block.Gap(20),
                        new Block.Text(Line.centred(issuer).sized(LARGE)),
                        new Block.Text(Line.centred(namedOn.getYear() + "年" + namedOn.getMonthValue() + "月")
                                .sized(LARGE))),
                file.footer());
    }

    private static Block text(String words) {
        return new Block.Text(Line.plain(words).sized(TEXT));
    }
}
