package org.hongchuang.portal.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/**
 * Takes a form with files apart. The server's own reader loses every part whose file name is not plain ASCII, and names
 * of files are Chinese here.
 */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class FormReader implements MessageBodyReader<List<EntityPart>> {
    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == List.class
                && generic instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] == EntityPart.class;
    }

    @Override
    public List<EntityPart> readFrom(
            Class<List<EntityPart>> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String boundary = mediaType.getParameters().get("boundary");
        if (boundary == null || boundary.isEmpty()) {
            throw new BadRequestException("multipart/form-data: boundary?");
        }
        return new FormParts(body.readAllBytes(), boundary).all();
    }
}
