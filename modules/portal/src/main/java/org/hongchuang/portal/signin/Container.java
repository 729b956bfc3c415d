package org.hongchuang.portal.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.util.Set;

/**
 * Tells the container who has signed in. The result names the directory's realm, since the server maps groups to roles
 * per realm and would otherwise take the person for one of a realm without any mapping.
 */
@ApplicationScoped
public class Container {
    @Inject
    private Directory directory;

    AuthenticationStatus accept(HttpMessageContext context, String principal, Set<String> groups) {
        return context.notifyContainerAboutLogin(
                new CredentialValidationResult(directory.realm(), new CallerPrincipal(principal), null, null, groups));
    }
}
