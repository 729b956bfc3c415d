package org.hongchuang.accreditation.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture in memory: turned upright, made smaller, written as JPEG. */
record Picture(BufferedImage image) {
    /** Turned as the camera was held. */
    Picture upright(int turned) {
        int w = image.getWidth();
        int h = image.getHeight();
        AffineTransform turn =
                switch (turned) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
                    default -> new AffineTransform();
                };
        boolean lying = turned >= 5 && turned <= 8;
        BufferedImage straight = blank(lying ? h : w, lying ? w : h);
        Graphics2D canvas = straight.createGraphics();
        canvas.drawImage(image, turn, null);
        canvas.dispose();
        return new Picture(straight);
    }

    /** Its longer edge at most so many pixels. */
    Picture within(int edge) {
        int longer = Math.max(image.getWidth(), image.getHeight());
        if (longer <= edge) {
            return this;
        }
        int w = Math.max(1, Math.toIntExact((long) image.getWidth() * edge / longer));
        int h = Math.max(1, Math.toIntExact((long) image.getHeight() * edge / longer));
        BufferedImage smaller = blank(w, h);
        Graphics2D canvas = smaller.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        Image scaled = longer > 2 * edge ? image.getScaledInstance(w, h, Image.SCALE_AREA_AVERAGING) : image;
        canvas.drawImage(scaled, 0, 0, w, h, null);
        canvas.dispose();
        return new Picture(smaller);
    }

    /** Without transparency: what shines through is white. */
    private static BufferedImage blank(int width, int height) {
        BufferedImage blank = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = blank.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        return blank;
    }

    byte[] jpeg() {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.85f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }
}
