package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.identity.Departments;

/** Departments that a test has to itself, to merge or rename them. */
public final class NewDepartments {
    private NewDepartments() {
    }

    /**
     * They are called 原…局, by the end of their code, and exist since 2019.
     *
     * @param departments is to know them from now on
     * @param codes       organisation codes, each beginning with its jurisdiction
     */
    public static void enter(Departments departments, String... codes) {
        for (String code : codes) {
            String name = code.substring(code.indexOf('-') + 1);
            Database.execute("""
                    INSERT INTO department (code, name, name_en, kind, jurisdiction, sector, valid_from)
                    VALUES ('%s', '原%s局', 'Former %s', 'GOVERNMENT_ORGAN', '%s', 'SCIENCE', '2019-01-01')
                    ON CONFLICT DO NOTHING""".formatted(code, name, name, code.substring(0, code.indexOf('-'))));
        }
        departments.forget();
    }
}
