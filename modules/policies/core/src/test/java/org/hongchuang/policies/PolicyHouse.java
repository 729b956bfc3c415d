package org.hongchuang.policies;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.hongchuang.kernel.TestDatabase;
import org.hongchuang.kernel.WorkOnTestDatabase;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.time.Clocks;
import org.hongchuang.policies.api.DraftView;
import org.hongchuang.policies.api.Drafts;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.Rulebooks;

/**
 * The beans of policies on a real database, without a server: fields are filled by type, a unit of work is a transaction
 * that entities and plain SQL share, and {@code @Requires} is not in force.
 */
public final class PolicyHouse {
    private static final String BASE = "org.hongchuang.policies.";
    private static final Map<String, String> DESKS =
            Map.of("Editions", "edition.EditionDesk", "Drafts", "draft.DraftDesk", "Library", "document.LibraryDesk");
    private static final List<String> ENTITIES =
            List.of("draft.Draft", "draft.DraftVersion", "draft.DraftEvent", "edition.PublishedEdition");

    /** One for all houses, for it takes longer to make than a database. */
    private static EntityManagerFactory entities;

    private final DataSource real;
    private final WorkOnTestDatabase work;
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final CurrentActor actor = new CurrentActor();
    private final List<Object> events = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-21T02:00:00Z");

    /** With a database of its own. */
    public PolicyHouse() {
        this(TestDatabase.with("policies"));
    }

    /** Another server on the same database. */
    public PolicyHouse(DataSource database) {
        real = database;
        work = new WorkOnTestDatabase(database);
        open(real);
    }

    private static synchronized void open(DataSource first) {
        if (entities == null) {
            DataSource units = WorkOnTestDatabase.ofUnits(first);
            PersistenceConfiguration unit = new PersistenceConfiguration("hongchuang")
                    .property("jakarta.persistence.nonJtaDataSource", units)
                    .property("hibernate.connection.datasource", units)
                    .property("hibernate.hbm2ddl.auto", "validate")
                    .property("hibernate.jdbc.time_zone", "UTC")
                    .property(
                            "hibernate.physical_naming_strategy",
                            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
            ENTITIES.stream().map(PolicyHouse::type).forEach(unit::managedClass);
            entities = unit.createEntityManagerFactory();
        }
    }

    public DataSource database() {
        return real;
    }

    public Editions editions() {
        return bean(Editions.class);
    }

    public Drafts drafts() {
        return bean(Drafts.class);
    }

    public <T> T bean(Class<T> type) {
        Object found = beans.get(type);
        if (found == null) {
            String desk = DESKS.get(type.getSimpleName());
            found = make(type.isInterface() && desk != null ? type(desk) : type);
            beans.put(type, found);
        }
        return type.cast(found);
    }

    public List<Object> events() {
        return events;
    }

    public void passes(Duration time) {
        now = now.plus(time);
    }

    /** Runs work of a person in one transaction, rolled back if it throws. */
    public <T> T as(String username, Callable<T> deed) {
        actor.become(new Actor(username, username + "-name", Set.of(Role.OFFICE_OFFICER), "/1/", "市总工会", false));
        return work.in(entities, deed);
    }

    public void sql(String statement) {
        work.sql(statement);
    }

    public String value(String query) {
        return work.value(query, "-");
    }

    /** The edition in force, beginning on another day. */
    public static String beginning(String day) {
        return Rulebooks.bundledText(EditionId.parse("nanchang-bases@2019-06-20"))
                .replace("effective:\n  from: 2019-06-20", "effective:\n  from: " + day);
    }

    /** A draft that begins on that day, written by author. */
    public DraftView drafted(String day) {
        return as("author", () -> drafts().create(beginning(day)));
    }

    /** The same with a formula that names what nobody knows. */
    public static String broken(String day) {
        return beginning(day).replace("when: \"success_rate >= 60\"", "when: \"succes >= 60\"");
    }

    /** A draft put aside with errors, written by author. */
    public DraftView unfinished(String yaml) {
        return as("author", () -> drafts().setAside(yaml));
    }

    public DraftView checked(DraftView draft) {
        return as("checker", () -> drafts().check(draft.row().id(), draft.version()));
    }

    public DraftView simulated(DraftView draft) {
        return as("author", () -> drafts().simulated(
                        draft.row().id(), draft.row().id(), Objects.requireNonNull(draft.hash()), "无变化"));
    }

    public DraftView published(DraftView draft) {
        return as("publisher", () -> drafts().publish(draft.row().id(), draft.version(), null));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(BASE + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            for (Class<?> api : type.getInterfaces()) {
                beans.put(api, bean);
            }
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    fill(bean, field);
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type, e);
        }
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.isAnnotationPresent(Resource.class)) {
            field.set(bean, work.shared());
        } else if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(bean, work.entityManager());
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.set(bean, injected(field.getType()));
        }
    }

    private Object injected(Class<?> type) {
        if (type == Clock.class) {
            return InstantSource.tick(() -> now, Duration.ofNanos(1)).withZone(Clocks.SHANGHAI);
        }
        if (type == CurrentActor.class) {
            return actor;
        }
        if (type == Event.class) {
            return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Event.class}, (p, m, a) -> {
                events.add(a[0]);
                return null;
            });
        }
        return bean(type);
    }
}
