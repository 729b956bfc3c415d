package org.hongchuang.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes PDF with the fonts in it, tagged so that it can be read aloud and searched. */
public final class PdfWriter implements PaperWriter {
    /** It would say for each font that it leaves out variants of ideographs we do not use; kept, or it is forgotten. */
    private static final Logger FONTS = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    /** Pictures stand in the paper itself; nothing is fetched. */
    private static final String PICTURE = "data:image/jpeg;base64,";

    static {
        FONTS.setLevel(Level.SEVERE);
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @Override
    public void write(Paper paper, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("Regular"), "Song", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), "Song", 700, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(Html.of(paper), null);
        builder.useUriResolver((base, uri) -> uri.startsWith(PICTURE) ? uri : null);
        builder.withProducer("Hongchuang");
        builder.toStream(out);
        builder.run();
    }

    private static InputStream font(String weight) {
        InputStream found = PdfWriter.class.getResourceAsStream("NotoSerifSC-" + weight + ".ttf");
        if (found == null) {
            throw new UncheckedIOException(new IOException("Font missing: " + weight));
        }
        return found;
    }
}
