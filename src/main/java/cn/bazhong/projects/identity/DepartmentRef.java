package cn.bazhong.projects.identity;

import cn.bazhong.projects.text.Shown;
import cn.bazhong.projects.text.Texts;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A department as other resources name it. */
@Schema(description = "A department by code and name")
public record DepartmentRef(String code, String name, String nameEn) implements Shown {

    @Override
    public String shown(Locale locale) {
        return Texts.supported(locale) == Texts.ENGLISH ? nameEn : name;
    }

    public static DepartmentRef of(String code, Directory directory) {
        return code == null ? null : directory.find(code)
                .map(department -> new DepartmentRef(code, department.name(), department.nameEn()))
                .orElseGet(() -> new DepartmentRef(code, code, code));
    }
}
