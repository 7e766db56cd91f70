package io.neikong.control;

import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;

/** Rules of two clauses, for the tests of the kernel, the checkup and the reports. */
public enum SampleRule implements Rule {
    APPROVED("TST-001", Clause.SEALS),
    COUNTED("TST-002", Clause.SEALS),
    ANNOUNCED("TST-003", Clause.PUBLIC_NOTICE);

    private final Line line;

    SampleRule(String code, Clause clause) {
        line = new Line(code, clause, Severity.MAJOR, List.of(Basis.notice(), Basis.engineeringDefault()));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        boolean chinese = locale.equals(Locale.CHINESE);
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {
                    {code() + ".title", chinese ? "标题" : "Title"},
                    {
                        code() + ".breach",
                        chinese ? "对象：{subject}；人员：{persons}；值：{value}" : "Of {subject} by {persons}: {value}"
                    },
                    {code() + ".gap", chinese ? "缺失：{missing}" : "Missing: {missing}"},
                    {code() + ".remedy", chinese ? "改正[，期限：{day}]" : "Mend it[ by {day}]"},
                    {"term.approvedAt", chinese ? "审批时间" : "time of approval"},
                };
            }
        };
    }
}
