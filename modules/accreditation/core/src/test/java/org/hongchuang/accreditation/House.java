package org.hongchuang.accreditation;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.hongchuang.accreditation.api.Bans;
import org.hongchuang.accreditation.api.Figures;
import org.hongchuang.accreditation.api.FiguresImports;
import org.hongchuang.accreditation.api.Timeline;
import org.hongchuang.accreditation.api.VisitPhotos;
import org.hongchuang.accreditation.base.BaseCase;
import org.hongchuang.kernel.TestDatabase;
import org.hongchuang.kernel.WorkOnTestDatabase;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.CurrentActor;
import org.hongchuang.kernel.access.Role;
import org.hongchuang.kernel.organisation.Organisation;
import org.hongchuang.kernel.people.Person;
import org.hongchuang.kernel.time.Clocks;
import org.hongchuang.policies.api.Editions;

/**
 * The beans of accreditation on a real database, without a server: fields are filled by type, a unit of work is a
 * transaction that entities and plain SQL share, and {@code @Requires} is not in force.
 */
public final class House {
    /** The day it is in the tests. */
    public static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    /** One for all houses, for it takes longer to make than a database. */
    private static EntityManagerFactory entities;

    private final WorkOnTestDatabase work;
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<Class<?>, Class<?>> implementations = new HashMap<>();
    private final CurrentActor actor = new CurrentActor();
    private final MovableClock clock = new MovableClock();
    private final List<Class<?>> parts;
    private final List<Object> events = new ArrayList<>();

    /** @param implementations of the interfaces asked for */
    public House(Class<?>... implementations) {
        this(TestDatabase.with("accreditation"), implementations);
    }

    /** On a database that is there already, with the tables of accreditation. */
    public House(DataSource database, Class<?>... implementations) {
        work = new WorkOnTestDatabase(database);
        parts = List.of(implementations);
        this.implementations.put(Bans.class, Portfolio.desk("ban.BanDesk"));
        this.implementations.put(Figures.class, Portfolio.desk("figures.FiguresDesk"));
        this.implementations.put(FiguresImports.class, Portfolio.desk("figures.ImportDesk"));
        this.implementations.put(VisitPhotos.class, Portfolio.desk("photo.PhotoDesk"));
        this.implementations.put(Timeline.class, Portfolio.desk("timeline.TimelineDesk"));
        for (Class<?> implementation : implementations) {
            for (Class<?> api : implementation.getInterfaces()) {
                this.implementations.put(api, implementation);
            }
        }
        beans.put(Editions.class, new EditionsAtHand());
        sql("insert into accr_regime values ('/1/', 'nanchang-bases'), ('/7/', 'guizhou-bases'), ('/8/',"
                + " 'ganzhou-bases')");
        open(database);
    }

    private static synchronized void open(DataSource first) {
        if (entities == null) {
            DataSource units = WorkOnTestDatabase.ofUnits(first);
            entities = new PersistenceConfiguration("hongchuang")
                    .managedClass(Organisation.class)
                    .managedClass(Person.class)
                    .managedClass(BaseCase.class)
                    .property("jakarta.persistence.nonJtaDataSource", units)
                    .property("hibernate.connection.datasource", units)
                    .property("hibernate.hbm2ddl.auto", "validate")
                    .property("hibernate.jdbc.time_zone", "UTC")
                    .property(
                            "hibernate.physical_naming_strategy",
                            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
                    .createEntityManagerFactory();
        }
    }

    /** A bean; an instance handed in before is used as it is. */
    public <T> T bean(Class<T> type) {
        Object found = beans.get(type);
        if (found == null) {
            found = make(implementations.getOrDefault(type, type));
            beans.put(type, found);
        }
        return type.cast(found);
    }

    public <T> void put(Class<T> type, T bean) {
        beans.put(type, bean);
    }

    /** Makes it ten in the morning of a day. */
    public void today(LocalDate day) {
        travelTo(day.atTime(10, 0).atZone(Clocks.SHANGHAI).toInstant());
    }

    /** Has it be another moment. */
    public void travelTo(Instant moment) {
        clock.now = moment;
    }

    public Instant now() {
        return clock.now;
    }

    public List<Object> events() {
        return events;
    }

    public void become(String username, String path, Role... roles) {
        actor.become(new Actor(username, username, Set.of(roles), path, path, false));
    }

    public void becomeSystem() {
        actor.become(Actor.system("test"));
    }

    /** Runs work in one transaction, rolled back if it throws. */
    public <T> T in(Callable<T> deed) {
        return work.in(entities, deed);
    }

    public void run(Runnable deed) {
        in(() -> {
            deed.run();
            return true;
        });
    }

    public void sql(String statement) {
        work.sql(statement);
    }

    public String value(String query) {
        return work.value(query, null);
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Class<?> part = type; part != Object.class; part = part.getSuperclass()) {
                for (Field field : part.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())) {
                        fill(bean, field);
                    }
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
            field.set(bean, injected(field));
        }
    }

    private Object injected(Field field) {
        Class<?> type = field.getType();
        if (type == Instance.class) {
            return all((Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]);
        }
        if (type == Clock.class) {
            return clock;
        }
        if (type == CurrentActor.class) {
            return actor;
        }
        if (type == Event.class) {
            return Proxy.newProxyInstance(House.class.getClassLoader(), new Class<?>[] {Event.class}, (p, m, a) -> {
                events.add(a[0]);
                return null;
            });
        }
        return bean(type);
    }

    /** The beans of an interface, as those named to this house implement it. */
    private Object all(Class<?> api) {
        return Proxy.newProxyInstance(House.class.getClassLoader(), new Class<?>[] {Instance.class}, (p, method, a) -> {
            List<Object> found = new ArrayList<>();
            for (Class<?> part : parts) {
                if (api.isAssignableFrom(part)) {
                    found.add(bean(part));
                }
            }
            return switch (method.getName()) {
                case "stream" -> found.stream();
                case "iterator" -> found.iterator();
                case "forEach" -> {
                    @SuppressWarnings("unchecked")
                    Consumer<Object> each = (Consumer<Object>) a[0];
                    found.forEach(each);
                    yield null;
                }
                default -> throw new UnsupportedOperationException(method.getName());
            };
        });
    }

    private static final class MovableClock extends Clock {
        private volatile Instant now = NOW;

        @Override
        public ZoneId getZone() {
            return Clocks.SHANGHAI;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
