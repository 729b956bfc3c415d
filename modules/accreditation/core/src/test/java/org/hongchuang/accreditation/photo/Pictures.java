package org.hongchuang.accreditation.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Made-up pictures, red on the left and blue on the right. */
public final class Pictures {
    private Pictures() {}

    public static byte[] jpeg(int width, int height) {
        return written("jpeg", width, height);
    }

    static byte[] png(int width, int height) {
        return written("png", width, height);
    }

    private static byte[] written(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width, height);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same photo as a phone writes it: how it was held, when, and where. */
    static byte[] withNotes(byte[] jpeg, int turned) {
        byte[] notes = exif(turned);
        return ByteBuffer.allocate(jpeg.length + notes.length)
                .put(jpeg, 0, 2)
                .put(notes)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] exif(int turned) {
        ByteBuffer tiff = ByteBuffer.allocate(200);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turned)
                .putShort((short) 0);
        tiff.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(50);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(100);
        tiff.putInt(0);
        tiff.position(50);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x9003).putShort((short) 2).putInt(20).putInt(70);
        tiff.putInt(0);
        tiff.position(70);
        tiff.put("2026:11-20 10:21:30\0".replace("11-20", "11:20").getBytes(StandardCharsets.US_ASCII));
        tiff.position(100);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.putInt(0);
        byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        byte[] body = Arrays.copyOf(tiff.array(), 130);
        return ByteBuffer.allocate(4 + head.length + body.length)
                .putShort((short) 0xffe1)
                .putShort((short) (2 + head.length + body.length))
                .put(head)
                .put(body)
                .array();
    }

    /** A small PNG that says it is as large as a field. */
    static byte[] bomb() {
        byte[] png = png(10, 10);
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    static byte[] followedBy(byte[] picture, byte[] other) {
        byte[] both = Arrays.copyOf(picture, picture.length + other.length);
        System.arraycopy(other, 0, both, picture.length, other.length);
        return both;
    }
}
