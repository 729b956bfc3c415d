package org.hongchuang.portal.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST API. Its resources live in the web rooms of the contexts. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "洪创 API · Hongchuang API",
                        version = "1",
                        description =
                                "Same roles and same reach as the screens. Errors are application/problem+json in the"
                                        + " language of Accept-Language; its `code` is stable."),
        security = {@SecurityRequirement(name = "basic"), @SecurityRequirement(name = "bearer")})
@SecurityScheme(
        securitySchemeName = "basic",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "User name and password of the directory, over TLS only.")
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "Access token of the configured issuer.")
public class Api extends Application {}
