package cn.bazhong.projects.testsupport;

import groovy.lang.Binding;
import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.Script;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.internal.path.json.JSONAssertion;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * REST Assured compiles a path as a Groovy script whenever a value of an answer is looked at, which was half of what the tests
 * of the API cost. Here it compiles each path once and runs it as before. Quarkus calls this before every class of tests.
 */
public final class PathsCompiledOnce implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> test) {
        if (!(GroovySystem.getMetaClassRegistry().getMetaClass(JSONAssertion.class) instanceof Compiling)) {
            Compiling compiling = new Compiling();
            compiling.initialize();
            GroovySystem.getMetaClassRegistry().setMetaClass(JSONAssertion.class, compiling);
        }
    }

    /** Stands in for the one method that compiles: {@code eval(root, object, expression)}. */
    private static final class Compiling extends DelegatingMetaClass {
        private final Map<String, Class<? extends Script>> compiled = new ConcurrentHashMap<>();

        Compiling() {
            super(JSONAssertion.class);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Object invokeMethod(Class sender, Object path, String method, Object[] arguments, boolean toSuper, boolean inside) {
            return method.equals("eval")
                    ? evaluate((JSONAssertion) path, arguments[0].toString(), arguments[1], arguments[2].toString())
                    : super.invokeMethod(sender, path, method, arguments, toSuper, inside);
        }

        private Object evaluate(JSONAssertion path, String root, Object object, String expression) {
            Map<String, Object> variables = path.getParams() == null ? new HashMap<>() : new HashMap<>(path.getParams());
            variables.put(root, object);
            Class<? extends Script> script = compiled.computeIfAbsent(expression, text -> new GroovyShell().parse(text).getClass());
            return InvokerHelper.createScript(script, new Binding(variables)).run();
        }
    }
}
