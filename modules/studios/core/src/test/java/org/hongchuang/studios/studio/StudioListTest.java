package org.hongchuang.studios.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hongchuang.kernel.TestDatabase;
import org.hongchuang.kernel.organisation.Organisation;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.studios.api.StudioRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StudioListTest {
    private static final PageRequest ALL = new PageRequest(0, 100);
    private static EntityManagerFactory factory;

    @BeforeAll
    static void twoCountiesWithStudios() throws SQLException {
        DataSource database = TestDatabase.with("studios");
        try (var connection = database.getConnection();
                var insert = connection.createStatement()) {
            insert.execute("""
                    insert into kern_organisation (id, public_id, parent_id, path, kind, name) values
                      (1, gen_random_uuid(), null, '/1/', 'CITY', '市总工会'),
                      (2, gen_random_uuid(), 1, '/1/2/', 'COUNTY', '甲县总工会'),
                      (20, gen_random_uuid(), 1, '/1/20/', 'ZONE', '乙开发区工会工委'),
                      (3, gen_random_uuid(), 2, '/1/2/3/', 'GRASSROOTS', '甲县机械厂工会');
                    insert into stud_unit (id, public_id, name, org_path) values
                      (1, gen_random_uuid(), '甲县机械厂', '/1/2/3/'),
                      (2, gen_random_uuid(), '乙区电子公司', '/1/20/'),
                      (3, gen_random_uuid(), '市直医院', '/1/');
                    insert into stud_studio
                      (public_id, unit_id, name, leading_person, innovation_field, named_year, org_path) values
                      (gen_random_uuid(), 1, '张工创新工作室', '张工', '数控 CNC', 2023, '/1/2/3/'),
                      (gen_random_uuid(), 1, '李师傅工作室', '李师傅', '焊接100%自动化', null, '/1/2/3/'),
                      (gen_random_uuid(), 2, '王芯工作室', '王芯', '芯片_测试', 2024, '/1/20/'),
                      (gen_random_uuid(), 3, '赵护理工作室', '赵护理', '护理服务', 2022, '/1/')
                    """);
        }
        factory = new HibernatePersistenceConfiguration("studios")
                .managedClasses(Organisation.class, Unit.class, Studio.class)
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, database)
                .property(SchemaToolingSettings.HBM2DDL_AUTO, "validate")
                .property(MappingSettings.PHYSICAL_NAMING_STRATEGY, new PhysicalNamingStrategySnakeCaseImpl())
                .createEntityManagerFactory();
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    private static Page<StudioRow> page(String scope, String text, PageRequest slice) {
        return factory.callInTransaction(em -> new StudioList(em).page(scope, text, slice));
    }

    private static List<String> named(String scope, String text) {
        return page(scope, text, ALL).rows().stream().map(StudioRow::name).toList();
    }

    @Test
    void cityReachesAllAndEachStudioShowsItsCounty() {
        assertThat(page("/1/", "", ALL).rows())
                .extracting(
                        row -> Objects.requireNonNullElse(row.county(), "市直"), StudioRow::name, StudioRow::namedYear)
                .containsExactly(
                        tuple("市直", "赵护理工作室", 2022),
                        tuple("甲县总工会", "张工创新工作室", 2023),
                        tuple("甲县总工会", "李师傅工作室", null),
                        tuple("乙开发区工会工委", "王芯工作室", 2024));
    }

    @Test
    void countySeesItsOwnOnly() {
        assertThat(named("/1/2/", "")).containsExactly("张工创新工作室", "李师傅工作室");
        assertThat(named("/1/20/", "")).containsExactly("王芯工作室");
    }

    @Test
    void nobodySeesNothing() {
        assertThat(page("-", "", ALL)).isEqualTo(new Page<>(List.of(), 0));
    }

    @Test
    void filtersByAnyColumnWhateverTheCase() {
        assertThat(named("/1/", " cnc ")).containsExactly("张工创新工作室");
        assertThat(named("/1/", "乙区电子")).containsExactly("王芯工作室");
        assertThat(named("/1/2/", "王芯")).isEmpty();
    }

    @Test
    void takesWildcardsLiterally() {
        assertThat(named("/1/", "100%")).containsExactly("李师傅工作室");
        assertThat(named("/1/", "_")).containsExactly("王芯工作室");
        assertThat(named("/1/", "!")).isEmpty();
    }

    @Test
    void pagesByTheDatabase() {
        Page<StudioRow> second = page("/1/", "", new PageRequest(1, 2));
        assertThat(second.total()).isEqualTo(4);
        assertThat(second.rows()).extracting(StudioRow::name).containsExactly("张工创新工作室", "李师傅工作室");
    }
}
