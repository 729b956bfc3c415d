package org.hongchuang.kernel.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Refuses a call whose actor lacks the permission; runs before any transaction begins. */
@Interceptor
@Requires({})
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RequiresInterceptor {
    @Inject
    private CurrentActor actor;

    @AroundInvoke
    @Nullable
    Object check(InvocationContext call) throws Exception {
        Requires requires = call.getMethod().getAnnotation(Requires.class);
        if (requires == null) {
            requires = call.getMethod().getDeclaringClass().getAnnotation(Requires.class);
        }
        Permission[] permissions = requires == null ? new Permission[0] : requires.value();
        if (Arrays.stream(permissions).noneMatch(permission -> actor.get().may(permission))) {
            throw new AccessDenied(permissions.length == 0 ? Permission.AUDIT_VIEW : permissions[0]);
        }
        return call.proceed();
    }
}
