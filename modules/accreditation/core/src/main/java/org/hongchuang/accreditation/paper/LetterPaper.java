package org.hongchuang.accreditation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hongchuang.accreditation.letter.Letter;
import org.hongchuang.kernel.text.Writing;
import org.hongchuang.papers.Block;
import org.hongchuang.papers.Line;
import org.hongchuang.papers.Paper;

/** A letter with a place for the stamp; nothing on it but what was frozen. */
final class LetterPaper {
    private static final int SIZE = 14;

    private LetterPaper() {}

    /** @param edition what it rests on, as readers call it */
    static Paper of(Letter letter, String edition) {
        String title = letter.kind().title().zh();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Gap(8));
        blocks.add(new Block.Heading(title));
        blocks.add(new Block.Gap(8));
        blocks.add(new Block.Text(Line.plain(letter.addressee() + "：").sized(SIZE)));
        letter.paragraphs()
                .forEach(text -> blocks.add(new Block.Text(Line.paragraph(text).sized(SIZE))));
        blocks.add(new Block.Gap(24));
        blocks.add(new Block.Text(Line.right(letter.issuer() + "（盖章）").sized(SIZE)));
        blocks.add(new Block.Text(
                Line.right(Writing.date(letter.on(), Locale.CHINESE)).sized(SIZE)));
        return new Paper(
                letter.addressee() + " " + title,
                Paper.Layout.PORTRAIT,
                blocks,
                "编号 " + letter.id() + "　依据 " + edition);
    }
}
