package cn.bazhong.projects.identity;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands around the transaction of the command: inside it, another request could read once more what was. */
@ChangesDepartments
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 490)
class DepartmentsInterceptor {
    private final Departments departments;

    DepartmentsInterceptor(Departments departments) {
        this.departments = departments;
    }

    @AroundInvoke
    Object readAnewAfterwards(InvocationContext deed) throws Exception {
        return ((Uni<?>) deed.proceed()).onTermination().invoke(departments::forget);
    }
}
