package cn.bazhong.projects.wording;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;

/**
 * The organ whose paper it is: it alone issues it.
 *
 * @param role       the capacity in which it acts
 * @param department its organisation code
 * @param name       as the paper has it
 */
public record PaperAuthor(Role role, String department, String name) {
    private static final String OFFICE = "巴中市“互联网+”暨智慧巴中建设工作领导小组办公室";
    private static final String COMMITTEE = "“智慧巴中”建设项目审查委员会";

    /** Office and committee of the city have a name of their own (A5); every other organ that of its department. */
    public static PaperAuthor of(Role role, String department, Directory directory) {
        boolean ofCity = directory.find(department).map(Department::jurisdiction).filter(Department.CITY::equals).isPresent();
        String name = !ofCity ? directory.name(department) : switch (role) {
            case LEADING_GROUP_OFFICE -> OFFICE;
            case COMMITTEE_CHAIR -> COMMITTEE;
            default -> directory.name(department);
        };
        return new PaperAuthor(role, department, name);
    }

    public boolean is(Actor actor) {
        return actor.is(role) && actor.isOf(department);
    }
}
