package org.hongchuang.it.nightly;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.access.AccessPolicy;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.OpenToAll;
import org.hongchuang.kernel.access.Requires;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.error.NotFound;

/**
 * Every method of every facade, which is all a screen's action can reach, called as every role: by those who lack the permission,
 * and by those who have it for an organisation where nothing of what they ask for lies.
 */
final class FacadeMatrix {
    /** Reaches nothing. */
    private static final String ELSEWHERE = "/9999/";

    /** What a parameter called {@code id} means, by facade; other parameters say it by their name. */
    private static final Map<String, String> BY_FACADE = Map.ofEntries(
            Map.entry("Applications", "case"),
            Map.entry("CaseReview", "case"),
            Map.entry("Cases", "case"),
            Map.entry("Figures", "case"),
            Map.entry("Findings", "finding"),
            Map.entry("Receipts", "receipt"));

    private final BeanManager beans;
    private final CurrentActor actor;
    private final Map<String, UUID> things;
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> tried = new TreeSet<>();

    /** @param things of which there is one: its id, by what it is */
    FacadeMatrix(BeanManager beans, CurrentActor actor, Map<String, UUID> things) {
        this.beans = beans;
        this.actor = actor;
        this.things = things;
    }

    /** What was let in that should have been refused. */
    List<String> wrong() {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            facades(bean).forEach(facade -> Arrays.stream(facade.getMethods())
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .forEach(method -> tryOut(bean, facade, method)));
        }
        actor.become(Actor.NOBODY);
        return wrong;
    }

    /** What was asked for from elsewhere, such as {@code case}. */
    Set<String> tried() {
        return tried;
    }

    private static Stream<Class<?>> facades(Bean<?> bean) {
        return bean.getTypes().stream()
                .filter(Class.class::isInstance)
                .<Class<?>>map(Class.class::cast)
                .filter(type -> type.isInterface() && type.getName().matches("org\\.hongchuang\\.[a-z]+\\.api\\..*"));
    }

    private void tryOut(Bean<?> bean, Class<?> facade, Method method) {
        Method own = own(bean.getBeanClass(), method);
        Requires asked = own.isAnnotationPresent(Requires.class)
                ? own.getAnnotation(Requires.class)
                : bean.getBeanClass().getAnnotation(Requires.class);
        if (asked == null || own.isAnnotationPresent(OpenToAll.class)) {
            return;
        }
        Object reference = beans.getReference(bean, facade, beans.createCreationalContext(bean));
        String thing = thing(facade, method);
        for (Role role : Role.values()) {
            boolean granted =
                    Arrays.stream(asked.value()).anyMatch(permission -> AccessPolicy.grants(Set.of(role), permission));
            if (!granted) {
                judge(role, method, call(reference, method, role, null) instanceof AccessDenied);
            } else if (things.containsKey(thing)) {
                Throwable refusal = call(reference, method, role, things.get(thing));
                tried.add(thing);
                judge(role, method, refusal instanceof AccessDenied || refusal instanceof NotFound);
            }
        }
    }

    private static Method own(Class<?> type, Method method) {
        try {
            return type.getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static String thing(Class<?> facade, Method method) {
        if (method.getParameterCount() == 0 || method.getParameterTypes()[0] != UUID.class) {
            return "";
        }
        String name = method.getParameters()[0].getName();
        return name.equals("id") ? BY_FACADE.getOrDefault(facade.getSimpleName(), "") : name.replace("caseId", "case");
    }

    private Throwable call(Object facade, Method method, Role role, UUID id) {
        actor.become(new Actor("probe", "probe", Set.of(role), ELSEWHERE, "", false));
        try {
            method.invoke(
                    facade,
                    Stream.of(method.getParameterTypes())
                            .map(type -> any(type, id))
                            .toArray());
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private void judge(Role role, Method method, boolean refused) {
        if (!refused) {
            wrong.add(role + " " + method.getDeclaringClass().getSimpleName() + "." + method.getName());
        }
    }

    private static Object any(Class<?> type, UUID id) {
        if (type == UUID.class) {
            return id;
        }
        if (type == int.class) {
            return LocalDate.EPOCH.plusYears(55).getYear();
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == String.class) {
            return "x";
        }
        return type == InputStream.class ? new ByteArrayInputStream(new byte[0]) : null;
    }
}
