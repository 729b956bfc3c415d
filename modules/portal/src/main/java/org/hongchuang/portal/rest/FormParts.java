package org.hongchuang.portal.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.EntityPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a {@code multipart/form-data} body (RFC 7578); headers are read as UTF-8, as browsers write them. */
final class FormParts {
    private static final int MOST_PARTS = 100;
    private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern DISPOSITION =
            Pattern.compile("(?im)^content-disposition:[ \\t]*form-data([^\\r\\n]*)");
    private static final Pattern PARAMETER =
            Pattern.compile(";[ \\t]*([A-Za-z]+\\*?)[ \\t]*=[ \\t]*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]*))");

    private final byte[] body;
    private final byte[] delimiter;

    FormParts(byte[] body, String boundary) {
        this.body = body;
        this.delimiter = ("--" + boundary).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws BadRequestException if the form is not complete */
    List<EntityPart> all() throws IOException {
        List<EntityPart> parts = new ArrayList<>();
        int at = find(delimiter, 0);
        while (at >= 0 && !isLast(at)) {
            int begin = at + delimiter.length;
            int next = find(delimiter, begin);
            int blank = find(BLANK_LINE, begin);
            if (next < 0 || blank < 0 || blank + BLANK_LINE.length > next || parts.size() == MOST_PARTS) {
                throw incomplete();
            }
            int content = blank + BLANK_LINE.length;
            String headers = new String(body, begin, blank - begin, StandardCharsets.UTF_8);
            parts.add(part(parameters(headers), content, Math.max(content, next - 2)));
            at = next;
        }
        if (at < 0) {
            throw incomplete();
        }
        return parts;
    }

    private boolean isLast(int at) {
        int end = at + delimiter.length;
        return end + 1 < body.length && body[end] == '-' && body[end + 1] == '-';
    }

    private EntityPart part(Map<String, String> parameters, int from, int to) throws IOException {
        String name = parameters.get("name");
        if (name == null) {
            throw incomplete();
        }
        EntityPart.Builder part = EntityPart.withName(name).content(new ByteArrayInputStream(body, from, to - from));
        String fileName =
                parameters.containsKey("filename*") ? decoded(parameters.get("filename*")) : parameters.get("filename");
        return (fileName == null ? part : part.fileName(fileName)).build();
    }

    private static Map<String, String> parameters(String headers) {
        Map<String, String> parameters = new HashMap<>();
        Matcher disposition = DISPOSITION.matcher(headers);
        if (disposition.find()) {
            Matcher parameter = PARAMETER.matcher(disposition.group(1));
            while (parameter.find()) {
                String value = parameter.group(2) == null
                        ? parameter.group(3)
                        : parameter.group(2).replaceAll("\\\\([\"\\\\])", "$1");
                parameters.putIfAbsent(parameter.group(1).toLowerCase(Locale.ROOT), value);
            }
        }
        return parameters;
    }

    /** A value such as {@code UTF-8''%E8%8A%B1.xlsx}. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(
                    value.substring(value.lastIndexOf('\'') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw incomplete();
        }
    }

    private int find(byte[] wanted, int from) {
        for (int at = from; at <= body.length - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && body[at + same] == wanted[same]) {
                same++;
            }
            boolean lineBegins =
                    wanted != delimiter || at == 0 || at >= 2 && body[at - 1] == '\n' && body[at - 2] == '\r';
            if (same == wanted.length && lineBegins) {
                return at;
            }
        }
        return -1;
    }

    private static BadRequestException incomplete() {
        return new BadRequestException("multipart/form-data: incomplete");
    }
}
