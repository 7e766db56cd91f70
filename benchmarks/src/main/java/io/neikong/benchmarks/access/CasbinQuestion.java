package io.neikong.benchmarks.access;

import com.googlecode.aviator.runtime.function.FunctionUtils;
import com.googlecode.aviator.runtime.type.AviatorBoolean;
import com.googlecode.aviator.runtime.type.AviatorObject;
import java.util.List;
import java.util.Map;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.casbin.jcasbin.util.function.CustomFunction;

/** jCasbin with a row for each thing that must not meet another, and a function that says whether it does. */
final class CasbinQuestion {

    private CasbinQuestion() {}

    /** Whether the asking of three texts meets a row. */
    interface Meets {
        boolean test(String first, String second, String third);
    }

    /**
     * An enforcer that refuses if any row is met.
     *
     * @param request  the names of what is asked
     * @param row  the names of the columns of a row, without the effect
     * @param matcher  what of a row must fit, with a call of {@code meets} of three texts
     */
    static Enforcer refusing(String request, String row, String matcher, Meets meets, List<List<String>> rows) {
        Model model = new Model();
        model.addDef("r", "r", request);
        model.addDef("p", "p", row + ", eft");
        model.addDef("e", "e", "!some(where (p.eft == deny))");
        model.addDef("m", "m", matcher);
        Enforcer enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        enforcer.addFunction("meets", new Calling(meets));
        if (!enforcer.addPolicies(rows)) {
            throw new IllegalStateException("jCasbin must take all rows");
        }
        return enforcer;
    }

    /** Calls the function for an expression. */
    private static final class Calling extends CustomFunction {
        private static final long serialVersionUID = 1L;

        private final transient Meets meets;

        Calling(Meets meets) {
            this.meets = meets;
        }

        @Override
        public String getName() {
            return "meets";
        }

        @Override
        public AviatorObject call(
                Map<String, Object> values, AviatorObject first, AviatorObject second, AviatorObject third) {
            return AviatorBoolean.valueOf(meets.test(
                    FunctionUtils.getStringValue(first, values),
                    FunctionUtils.getStringValue(second, values),
                    FunctionUtils.getStringValue(third, values)));
        }
    }
}
