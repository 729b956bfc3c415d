package org.hongchuang.it.nightly;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
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
import org.hongchuang.kernel.page.Page;

/**
 * Every method of every facade, which is all a screen's action can reach, called as every role: by those who lack the permission,
 * by those who have it for an organisation where nothing of what they ask for lies, and by those whose own it is. Each call is
 * taken back.
 */
final class FacadeMatrix {
    /** Reaches nothing. */
    private static final String ELSEWHERE = "/9999/";

    /** What a parameter called {@code id} means, by facade; other parameters say it by their name. */
    private static final Map<String, String> BY_FACADE = Map.ofEntries(
            Map.entry("Applications", "case"),
            Map.entry("CarryOver", "case"),
            Map.entry("CaseReview", "case"),
            Map.entry("Cases", "case"),
            Map.entry("Complaints", "complaint"),
            Map.entry("Evaluations", "run"),
            Map.entry("Figures", "case"),
            Map.entry("Findings", "finding"),
            Map.entry("Receipts", "receipt"));

    private final BeanManager beans;
    private final CurrentActor actor;
    private final UserTransaction transaction;
    private final Map<String, Thing> things;
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> tried = new TreeSet<>();

    /** Something of one organisation. */
    record Thing(UUID id, String path) {}

    /** @param things of which there is one, by what it is */
    FacadeMatrix(BeanManager beans, CurrentActor actor, UserTransaction transaction, Map<String, Thing> things) {
        this.beans = beans;
        this.actor = actor;
        this.transaction = transaction;
        this.things = things;
    }

    /** What was let in that should have been refused, and what was refused that should have been let in. */
    List<String> wrong() {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            facades(bean).forEach(facade -> Arrays.stream(facade.getMethods())
                    .filter(method -> method.getDeclaringClass() != Object.class)
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .forEach(method -> tryOut(bean, facade, method)));
        }
        actor.become(Actor.NOBODY);
        return wrong;
    }

    /** What was asked for, such as {@code case}. */
    Set<String> tried() {
        return tried;
    }

    /** The interfaces that contexts offer; the kernel offers classes. */
    private static Stream<Class<?>> facades(Bean<?> bean) {
        return bean.getTypes().stream()
                .filter(Class.class::isInstance)
                .<Class<?>>map(Class.class::cast)
                .filter(type -> type.isInterface()
                        ? type.getName().matches("org\\.hongchuang\\.[a-z]+\\.api\\..*")
                        : type == bean.getBeanClass() && type.getName().startsWith("org.hongchuang.kernel."));
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
        String what = what(facade, method);
        Thing thing = things.get(what);
        for (Role role : Role.values()) {
            boolean granted =
                    Arrays.stream(asked.value()).anyMatch(permission -> AccessPolicy.grants(Set.of(role), permission));
            if (!granted) {
                String place = thing == null ? ELSEWHERE : thing.path();
                judge("lacks it:", role, method, call(reference, method, role, place, thing) instanceof AccessDenied);
            } else if (thing != null) {
                tried.add(what);
                Object answer = call(reference, method, role, ELSEWHERE, thing);
                boolean refused = answer instanceof AccessDenied || answer instanceof NotFound || isEmpty(answer);
                judge("from elsewhere:", role, method, refused);
                Object inside = call(reference, method, role, thing.path(), thing);
                boolean hidden = inside instanceof NotFound && method.getParameterCount() == 1;
                judge("its own:", role, method, !(inside instanceof AccessDenied) && !hidden);
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

    private static String what(Class<?> facade, Method method) {
        if (method.getParameterCount() == 0 || method.getParameterTypes()[0] != UUID.class) {
            return "";
        }
        String name = method.getParameters()[0].getName();
        return name.equals("id") ? BY_FACADE.getOrDefault(facade.getSimpleName(), "") : name.replace("caseId", "case");
    }

    /** A list asked for from elsewhere is there and holds nothing. */
    private static boolean isEmpty(Object answer) {
        return answer instanceof List<?> list && list.isEmpty()
                || answer instanceof Page<?> page && page.total() == 0
                || answer instanceof Number count && count.longValue() == 0;
    }

    /** What is returned, or thrown. */
    private Object call(Object facade, Method method, Role role, String path, Thing thing) {
        Object[] arguments = Stream.of(method.getParameterTypes())
                .map(type -> Arguments.any(type, thing == null ? null : thing.id()))
                .toArray();
        try {
            transaction.begin();
            try {
                actor.become(new Actor("probe", "probe", Set.of(role), path, "", false));
                return method.invoke(facade, arguments);
            } catch (InvocationTargetException e) {
                return e.getCause();
            } finally {
                transaction.rollback();
            }
        } catch (IllegalAccessException | IllegalArgumentException | NotSupportedException | SystemException e) {
            throw new AssertionError(method + " " + Arrays.toString(arguments), e);
        }
    }

    private void judge(String place, Role role, Method method, boolean right) {
        if (!right) {
            wrong.add(place + " " + role + " " + method.getDeclaringClass().getSimpleName() + "." + method.getName());
        }
    }
}
